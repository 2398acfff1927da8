package catalogue;

import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Web#putOrder} for the function {@code put-order}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "put-order",
    method = "catalogue.Web.putOrder",
    route = "orders",
    methods = {
        "post",
        "put",
        "patch",
        "delete",
        "trace",
        "connect"
    }
)
public final class Web_put_order implements FunctionAdapter {
  private static final JsonType<Web.Order> ORDER = JsonType.of(Web.Order.class);

  /**
   * Called by hosts.
   */
  public Web_put_order() {
  }

  @Override
  public String functionName() {
    return "put-order";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Web.Order order = ORDER.decode(call.input("order"));
    Out<HttpResponse> res = new Out<>();
    Web.putOrder(order, res);
    call.output("res", HttpResponse.toBinding(res.get()));
  }
}
