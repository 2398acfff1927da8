package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.TableEntity;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Tables#city} for the function {@code city}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "city",
    method = "catalogue.Tables.city",
    route = "customers/{region}/{id}"
)
public final class Tables_city implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Tables_city() {
  }

  @Override
  public String functionName() {
    return "city";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Optional<TableEntity> customer = Optional.ofNullable(TableEntity.fromBinding(call.input("customer")));
    String result = Tables.city(req, customer);
    call.output("$return", Encode.textResponse(result));
  }
}
