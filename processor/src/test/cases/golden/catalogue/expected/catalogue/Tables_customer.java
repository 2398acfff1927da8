package catalogue;

import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Tables#customer} for the function {@code customer}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "customer",
    method = "catalogue.Tables.customer"
)
public final class Tables_customer implements FunctionAdapter {
  private static final JsonType<Tables.Customer> CUSTOMER = JsonType.of(Tables.Customer.class);

  /**
   * Called by hosts.
   */
  public Tables_customer() {
  }

  @Override
  public String functionName() {
    return "customer";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Tables.Customer customer = CUSTOMER.decode(call.input("customer"));
    Tables.Customer result = Tables.customer(customer);
    call.output("$return", Encode.json(result));
  }
}
