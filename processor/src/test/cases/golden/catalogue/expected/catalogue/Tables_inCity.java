package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Tables#inCity} for the function {@code inCity}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "inCity",
    method = "catalogue.Tables.inCity",
    route = "customers/{region}"
)
public final class Tables_inCity implements FunctionAdapter {
  private static final JsonType<Tables.Customer> CUSTOMERS = JsonType.of(Tables.Customer.class);

  /**
   * Called by hosts.
   */
  public Tables_inCity() {
  }

  @Override
  public String functionName() {
    return "inCity";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    List<Tables.Customer> customers = Decode.list(call.input("customers"), CUSTOMERS::decode);
    int result = Tables.inCity(req, customers);
    call.output("$return", Encode.textResponse(result));
  }
}
