package shop;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import com.microsoft.azure.functions.annotation.BindingName;
import com.microsoft.azure.functions.annotation.CustomBinding;
import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.stack.StackCall;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Stock#respond} for the function {@code respond}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "respond",
    method = "shop.Stock.respond",
    route = "stock/{id}/{kind=any}"
)
public final class Stock_respond implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Stock_respond() {
  }

  @Override
  public String functionName() {
    return "respond";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Context context = call.context();
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String ID = Decode.text(call.metadata("ID"));
    Optional<String> sort = Optional.ofNullable(Decode.text(call.metadata("sort")));
    Optional<byte[]> bytes = Optional.ofNullable(Decode.bytes(call.input("bytes")));
    String text = Decode.text(call.input("text"));
    Stock target = call.instance(Stock.class, Stock::new);
    HttpResponse result = target.respond(context, req, ID, sort, bytes, text);
    call.output("$return", HttpResponse.toBinding(result));
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public HttpResponseMessage run(
      @CustomBinding(direction = "in", name = "req", type = "httpTrigger") HttpRequestMessage<Optional<String>> req,
      @CustomBinding(direction = "in", name = "bytes", type = "blob") Optional<byte[]> bytes,
      @CustomBinding(direction = "in", name = "text", type = "blob") Optional<String> text,
      @BindingName("id") String id, @BindingName("kind") String kind, ExecutionContext context)
      throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.request("req", req);
      call.bytes("bytes", bytes);
      call.text("text", text);
      call.metadata("id", id);
      call.metadata("kind", kind);
      invoke(call);
      return call.response();
    }
  }
}
