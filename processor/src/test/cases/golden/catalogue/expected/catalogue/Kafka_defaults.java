package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Kafka#defaults} for the function {@code defaults}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "defaults",
    method = "catalogue.Kafka.defaults"
)
public final class Kafka_defaults implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Kafka_defaults() {
  }

  @Override
  public String functionName() {
    return "defaults";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String value = Decode.text(call.input("value"));
    Out<String> copy = new Out<>();
    Kafka.defaults(value, copy);
    call.output("copy", Encode.text(copy.get()));
  }
}
