package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Web#order} for the function {@code GetOrder}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "GetOrder",
    method = "catalogue.Web.order",
    route = "shops/{shop:alpha}/orders/{id:int?}",
    methods = {
        "get",
        "head",
        "options"
    }
)
public final class Web_GetOrder implements FunctionAdapter {
  private static final JsonType<Map<String, String>> QUERY = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  /**
   * Called by hosts.
   */
  public Web_GetOrder() {
  }

  @Override
  public String functionName() {
    return "GetOrder";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String shop = Decode.text(call.metadata("shop"));
    Optional<Integer> id = Optional.ofNullable(Decode.integer(call.metadata("id")));
    Map<String, String> query = QUERY.decode(call.metadata("Query"));
    Optional<Web.Order> result = Web.order(req, shop, id, query);
    call.output("$return", Encode.jsonResponse(Encode.orNull(result)));
  }
}
