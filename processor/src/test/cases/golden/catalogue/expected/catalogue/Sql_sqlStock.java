package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Sql#sqlStock} for the function {@code sqlStock}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "sqlStock",
    method = "catalogue.Sql.sqlStock",
    route = "stock/{article}"
)
public final class Sql_sqlStock implements FunctionAdapter {
  private static final JsonType<Sql.Stock> ALL = JsonType.of(Sql.Stock.class);

  /**
   * Called by hosts.
   */
  public Sql_sqlStock() {
  }

  @Override
  public String functionName() {
    return "sqlStock";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    List<Sql.Stock> all = Decode.list(call.input("all"), ALL::decode);
    List<Sql.Stock> one = Decode.list(call.input("one"), ALL::decode);
    String procedure = Decode.text(call.input("procedure"));
    Out<Sql.Stock> row = new Out<>();
    List<Sql.Stock> result = Sql.sqlStock(req, all, one, procedure, row);
    call.output("row", Encode.json(row.get()));
    call.output("$return", Encode.jsonResponse(result));
  }
}
