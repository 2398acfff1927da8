package catalogue;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.TimerRequest;
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
 * Calls the functions of {@link Web}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Web_Functions implements FunctionAdapter {
  private static final JsonType<Map<String, String>> QUERY = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  private static final JsonType<Web.Order> ORDER = JsonType.of(Web.Order.class);

  /**
   * Called by hosts.
   */
  public Web_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"ping", "GetOrder", "put-order", "thumbnail", "Nightly", "sweep", "Warmup", "Reindex"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "ping" -> ping(call);
      case "GetOrder" -> GetOrder(call);
      case "put-order" -> put_order(call);
      case "thumbnail" -> thumbnail(call);
      case "Nightly" -> Nightly(call);
      case "sweep" -> sweep(call);
      case "Warmup" -> Warmup(call);
      case "Reindex" -> Reindex(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "ping", method = "catalogue.Web.ping", route = "ping")
  private static void ping(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String result = Web.ping(req);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "GetOrder", method = "catalogue.Web.order", route = "shops/{shop:alpha}/orders/{id:int?}", methods = {"get", "head", "options"})
  private static void GetOrder(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String shop = Decode.text(call.metadata("shop"));
    Optional<Integer> id = Optional.ofNullable(Decode.integer(call.metadata("id")));
    Map<String, String> query = QUERY.decode(call.metadata("Query"));
    Optional<Web.Order> result = Web.order(req, shop, id, query);
    call.output("$return", Encode.jsonResponse(Encode.orNull(result)));
  }

  @GeneratedFunction(name = "put-order", method = "catalogue.Web.putOrder", route = "orders", methods = {"post", "put", "patch", "delete", "trace", "connect"})
  private static void put_order(Invocation call) throws Exception {
    Web.Order order = ORDER.decode(call.input("order"));
    Out<HttpResponse> res = new Out<HttpResponse>();
    Web.putOrder(order, res);
    call.output("res", HttpResponse.toBinding(res.get()));
  }

  @GeneratedFunction(name = "thumbnail", method = "catalogue.Web.thumbnail", route = "photos")
  private static void thumbnail(Invocation call) throws Exception {
    byte[] photo = Decode.bytes(call.input("photo"));
    byte[] result = Web.thumbnail(photo);
    call.output("$return", Encode.bytesResponse(result));
  }

  @GeneratedFunction(name = "Nightly", method = "catalogue.Web.nightly")
  private static void Nightly(Invocation call) throws Exception {
    TimerRequest timer = TimerRequest.fromBinding(call.input("timer"));
    Context context = call.context();
    Web.nightly(timer, context);
  }

  @GeneratedFunction(name = "sweep", method = "catalogue.Web.sweep")
  private static void sweep(Invocation call) throws Exception {
    TimerRequest timer = TimerRequest.fromBinding(call.input("timer"));
    Web.sweep(timer);
  }

  @GeneratedFunction(name = "Warmup", method = "catalogue.Web.warmup", unique = "warmupTrigger")
  private static void Warmup(Invocation call) throws Exception {
    String warmupContext = Decode.text(call.input("warmupContext"));
    Web.warmup(warmupContext);
  }

  @GeneratedFunction(name = "Reindex", method = "catalogue.Web.reindex")
  private static void Reindex(Invocation call) throws Exception {
    String input = Decode.text(call.input("input"));
    Web.reindex(input);
  }
}
