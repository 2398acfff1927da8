import dev.bindery.*;
import dev.bindery.annotation.*;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Role;

public class Component {
  @Binding(type = "parcel", role = Role.INPUT, content = Content.JSON)
  public @interface ParcelInput {
    String name() default "";
  }

  public record Wrong(
      @ParcelInput // ! BND2011 at '@ParcelInput' (javac)
      String parcel) {}

  public Wrong wrong(@HttpTrigger HttpRequest req) { // ! BND2011 (ecj)
    return null;
  }
}
