package catalogue;

import dev.bindery.KafkaEvent;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Kafka#clicks} for the function {@code clicks}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "clicks",
    method = "catalogue.Kafka.clicks"
)
public final class Kafka_clicks implements FunctionAdapter {
  private static final JsonType<Kafka.Click> CLICKS = JsonType.of(Kafka.Click.class);

  /**
   * Called by hosts.
   */
  public Kafka_clicks() {
  }

  @Override
  public String functionName() {
    return "clicks";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<KafkaEvent<Kafka.Click>> clicks = Decode.list(call.input("clicks"), item -> KafkaEvent.fromBinding(item, CLICKS::decode));
    List<Long> offsets = Decode.list(call.metadata("OffsetArray"), Decode::longInteger);
    Kafka.clicks(clicks, offsets);
  }
}
