package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Kafka#avro} for the function {@code avro}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "avro",
    method = "catalogue.Kafka.avro"
)
public final class Kafka_avro implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Kafka_avro() {
  }

  @Override
  public String functionName() {
    return "avro";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String click = Decode.text(call.input("click"));
    Kafka.avro(click);
  }
}
