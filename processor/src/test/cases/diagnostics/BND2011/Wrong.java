import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Role;

@Binding(type = "stock", role = Role.INPUT, content = Content.JSON)
@interface StockInput {}

public class Wrong {
  public record Answer(@StockInput String stock) {} // ! BND2011 at '@StockInput String' (javac)

  public Answer get(@HttpTrigger HttpRequest req) { // ! BND2011 (ecj)
    return new Answer("");
  }
}
