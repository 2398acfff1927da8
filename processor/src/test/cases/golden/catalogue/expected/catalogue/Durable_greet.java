package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Durable#greet} for the function {@code greet}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "greet",
    method = "catalogue.Durable.greet"
)
public final class Durable_greet implements FunctionAdapter {
  private static final JsonType<Durable.City> CITY = JsonType.of(Durable.City.class);

  /**
   * Called by hosts.
   */
  public Durable_greet() {
  }

  @Override
  public String functionName() {
    return "greet";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Durable.City city = CITY.decode(call.input("city"));
    String instanceId = Decode.text(call.metadata("instanceId"));
    String result = Durable.greet(city, instanceId);
    call.output("$return", Encode.text(result));
  }
}
