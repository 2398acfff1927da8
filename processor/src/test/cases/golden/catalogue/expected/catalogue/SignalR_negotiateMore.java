package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link SignalR#negotiateMore} for the function {@code negotiateMore}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "negotiateMore",
    method = "catalogue.SignalR.negotiateMore",
    route = "{hub}/negotiate"
)
public final class SignalR_negotiateMore implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> CONNECTION = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public SignalR_negotiateMore() {
  }

  @Override
  public String functionName() {
    return "negotiateMore";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Map<String, Object> connection = CONNECTION.decode(call.input("connection"));
    String endpoints = Decode.text(call.input("endpoints"));
    List<Map<String, Object>> all = Decode.list(call.input("all"), CONNECTION::decode);
    Map<String, Object> result = SignalR.negotiateMore(req, connection, endpoints, all);
    call.output("$return", Encode.jsonResponse(result));
  }
}
