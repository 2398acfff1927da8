package shop;

import dev.bindery.annotation.Cardinality;
import dev.bindery.annotation.DataType;
import dev.bindery.annotation.ExponentialBackoffRetry;
import dev.bindery.annotation.FixedDelayRetry;
import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.Spelling;
import dev.bindery.annotation.meta.TextFormat;
import dev.bindery.spi.BindingData;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

public class Batches {
  @Binding(type = "eventTrigger", role = Role.TRIGGER, content = Content.TEXT, retries = true, returns = true)
  public @interface EventTrigger {
    String name() default "";

    DataType dataType() default DataType.UNDEFINED;

    @Property(alwaysWritten = true)
    Cardinality cardinality() default Cardinality.ONE;

    @Property(alwaysWritten = true)
    String[] groups() default {};

    Mode mode() default Mode.AT_LEAST_ONCE;

    @Property(flattened = true, format = TextFormat.JSON_OBJECT)
    String more() default "{}";
  }

  @Binding(type = "", role = Role.INPUT, content = Content.TEXT)
  public @interface AnyInput {
    String name() default "";

    String type();
  }

  public enum Mode {
    @Spelling("AtLeastOnce")
    AT_LEAST_ONCE,
    ONCE
  }

  public record Order(UUID id) {}

  public record Event<T>(T body) {
    @ReadFrom(EventTrigger.class)
    public static <T> Event<T> of(BindingData data, Function<BindingData, ? extends T> body) {
      return new Event<>(body.apply(data));
    }
  }

  public static void one(@EventTrigger Event<Order> event) {}

  @FixedDelayRetry(maxRetryCount = 4, delayInterval = "00:00:10")
  public static void list(@EventTrigger(mode = Mode.AT_LEAST_ONCE) List<Event<Order>> events) {}

  @ExponentialBackoffRetry(maxRetryCount = -1, minimumInterval = "00:00:10", maximumInterval = "00:15:00")
  public static void array(@EventTrigger(groups = {"a", "b"}) Order[] orders) {}

  public static void batchOfBytes(@EventTrigger List<byte[]> events) {}

  public static void bodies(@EventTrigger List<Event<byte[]>> events) {}

  public static void nestedBatch(@EventTrigger Optional<List<Event<List<Mode>>>> events) {}

  public static void oneList(
      @EventTrigger(cardinality = Cardinality.ONE, more = "{\"b\": [1, true], \"a\": {\"c\": null}}")
          List<String> events) {}

  public static Order answer(@EventTrigger String event, @AnyInput(type = "thing") Optional<String> thing) {
    return null;
  }

  public static String text(@EventTrigger String event) {
    return event;
  }
}
