package catalogue;

import dev.bindery.KafkaEvent;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Kafka#click} for the function {@code click}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "click",
    method = "catalogue.Kafka.click"
)
public final class Kafka_click implements FunctionAdapter {
  private static final JsonType<Kafka.Click> CLICK = JsonType.of(Kafka.Click.class);

  /**
   * Called by hosts.
   */
  public Kafka_click() {
  }

  @Override
  public String functionName() {
    return "click";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    KafkaEvent<Kafka.Click> click = KafkaEvent.fromBinding(call.input("click"), CLICK::decode);
    Kafka.click(click);
  }
}
