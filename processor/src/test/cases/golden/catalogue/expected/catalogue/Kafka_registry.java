package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Kafka#registry} for the function {@code registry}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "registry",
    method = "catalogue.Kafka.registry"
)
public final class Kafka_registry implements FunctionAdapter {
  private static final JsonType<Kafka.Click> CLICKS = JsonType.of(Kafka.Click.class);

  /**
   * Called by hosts.
   */
  public Kafka_registry() {
  }

  @Override
  public String functionName() {
    return "registry";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Kafka.Click[] clicks = Decode.array(call.input("clicks"), Kafka.Click[]::new, CLICKS::decode);
    Kafka.registry(clicks);
  }
}
