package catalogue;

import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Kafka#page} for the function {@code page}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "page",
    method = "catalogue.Kafka.page"
)
public final class Kafka_page implements FunctionAdapter {
  private static final JsonType<Kafka.Click> CLICK = JsonType.of(Kafka.Click.class);

  /**
   * Called by hosts.
   */
  public Kafka_page() {
  }

  @Override
  public String functionName() {
    return "page";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Kafka.Click click = CLICK.decode(call.input("click"));
    Kafka.Click result = Kafka.page(click);
    call.output("$return", Encode.jsonAsText(result));
  }
}
