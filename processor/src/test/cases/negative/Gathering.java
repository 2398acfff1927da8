import dev.bindery.annotation.*;
import dev.bindery.annotation.meta.*;

public class Gathering {
  @Binding(type = "toolTrigger", role = Role.TRIGGER, content = Content.TEXT)
  public @interface ToolTrigger {
    String name() default "";

    String knobs() default "";
  }

  @Gathered(by = ToolTrigger.class, into = "knobs")
  @Binding(type = "knob", role = Role.INPUT, content = Content.TEXT)
  public @interface Knob {
    String name() default "";

    String label();
  }

  public void elsewhere(
      @QueueTrigger(queueName = "orders") String m,
      @Knob(label = "a") String knob) {} // ! BND2015 at '@Knob'

  @Gathered(by = ToolTrigger.class)
  @Binding(type = "lever", role = Role.INPUT, content = Content.TEXT)
  public @interface Lever {
    String name() default "";

    String label();
  }

  public void leverElsewhere(
      @QueueTrigger(queueName = "orders") String m,
      @Lever(label = "a") String lever) {} // ! BND2015 at '@Lever'

  public void lever(@ToolTrigger(knobs = "[]") String tool, @Lever(label = "a") String lever) {}

  public void twice(
      @ToolTrigger(knobs = "[]") String tool, // ! BND2016 at '"[]"'
      @Knob(label = "a") String knob) {}
}
