package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.TableEntity;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Tables}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Tables_Functions implements FunctionAdapter {
  private static final JsonType<Tables.Customer> CUSTOMERS = JsonType.of(Tables.Customer.class);

  /**
   * Called by hosts.
   */
  public Tables_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"city", "inCity", "customer", "visits"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "city" -> city(call);
      case "inCity" -> inCity(call);
      case "customer" -> customer(call);
      case "visits" -> visits(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "city", method = "catalogue.Tables.city", route = "customers/{region}/{id}")
  private static void city(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Optional<TableEntity> customer = Optional.ofNullable(TableEntity.fromBinding(call.input("customer")));
    String result = Tables.city(req, customer);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "inCity", method = "catalogue.Tables.inCity", route = "customers/{region}")
  private static void inCity(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    List<Tables.Customer> customers = Decode.list(call.input("customers"), CUSTOMERS::decode);
    int result = Tables.inCity(req, customers);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "customer", method = "catalogue.Tables.customer")
  private static void customer(Invocation call) throws Exception {
    Tables.Customer customer = CUSTOMERS.decode(call.input("customer"));
    Tables.Customer result = Tables.customer(customer);
    call.output("$return", Encode.json(result));
  }

  @GeneratedFunction(name = "visits", method = "catalogue.Tables.visits")
  private static void visits(Invocation call) throws Exception {
    String visit = Decode.text(call.input("visit"));
    Out<List<TableEntity>> rows = new Out<List<TableEntity>>();
    Tables.visits(visit, rows);
    call.output("rows", Encode.items(rows.get(), TableEntity::toBinding));
  }
}
