package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Kafka#kafkaAll} for the function {@code kafkaAll}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "kafkaAll",
    method = "catalogue.Kafka.kafkaAll"
)
public final class Kafka_kafkaAll implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Kafka_kafkaAll() {
  }

  @Override
  public String functionName() {
    return "kafkaAll";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String message = Decode.text(call.input("message"));
    Out<List<String>> messages = new Out<>();
    Kafka.kafkaAll(message, messages);
    call.output("messages", Encode.items(messages.get(), Encode::text));
  }
}
