package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Kafka#kafkaAvro} for the function {@code kafkaAvro}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "kafkaAvro",
    method = "catalogue.Kafka.kafkaAvro"
)
public final class Kafka_kafkaAvro implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Kafka_kafkaAvro() {
  }

  @Override
  public String functionName() {
    return "kafkaAvro";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String message = Decode.text(call.input("message"));
    Out<Kafka.Click> click = new Out<>();
    Kafka.kafkaAvro(message, click);
    call.output("click", Encode.jsonAsText(click.get()));
  }
}
