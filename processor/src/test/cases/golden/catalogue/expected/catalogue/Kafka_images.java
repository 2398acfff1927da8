package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Kafka#images} for the function {@code images}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "images",
    method = "catalogue.Kafka.images"
)
public final class Kafka_images implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Kafka_images() {
  }

  @Override
  public String functionName() {
    return "images";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    byte[][] images = Decode.array(call.input("images"), byte[][]::new, Decode::bytes);
    Kafka.images(images);
  }
}
