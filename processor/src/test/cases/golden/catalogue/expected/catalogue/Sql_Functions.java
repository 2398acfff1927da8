package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.SqlChange;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Sql}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Sql_Functions implements FunctionAdapter {
  private static final JsonType<Sql.Stock> CHANGES = JsonType.of(Sql.Stock.class);

  /**
   * Called by hosts.
   */
  public Sql_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"sqlChanged", "sqlLeased", "sqlStock", "mySqlChanged", "mySqlLeased", "mySqlStock"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "sqlChanged" -> sqlChanged(call);
      case "sqlLeased" -> sqlLeased(call);
      case "sqlStock" -> sqlStock(call);
      case "mySqlChanged" -> mySqlChanged(call);
      case "mySqlLeased" -> mySqlLeased(call);
      case "mySqlStock" -> mySqlStock(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "sqlChanged", method = "catalogue.Sql.sqlChanged")
  private static void sqlChanged(Invocation call) throws Exception {
    List<SqlChange<Sql.Stock>> changes = Decode.list(call.input("changes"), item -> SqlChange.fromBinding(item, CHANGES::decode));
    List<Sql.Stock> result = Sql.sqlChanged(changes);
    call.output("$return", Encode.items(result, Encode::json));
  }

  @GeneratedFunction(name = "sqlLeased", method = "catalogue.Sql.sqlLeased")
  private static void sqlLeased(Invocation call) throws Exception {
    String changes = Decode.text(call.input("changes"));
    Sql.sqlLeased(changes);
  }

  @GeneratedFunction(name = "sqlStock", method = "catalogue.Sql.sqlStock", route = "stock/{article}")
  private static void sqlStock(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    List<Sql.Stock> all = Decode.list(call.input("all"), CHANGES::decode);
    List<Sql.Stock> one = Decode.list(call.input("one"), CHANGES::decode);
    String procedure = Decode.text(call.input("procedure"));
    Out<Sql.Stock> row = new Out<Sql.Stock>();
    List<Sql.Stock> result = Sql.sqlStock(req, all, one, procedure, row);
    call.output("row", Encode.json(row.get()));
    call.output("$return", Encode.jsonResponse(result));
  }

  @GeneratedFunction(name = "mySqlChanged", method = "catalogue.Sql.mySqlChanged")
  private static void mySqlChanged(Invocation call) throws Exception {
    List<SqlChange<Sql.Stock>> changes = Decode.list(call.input("changes"), item -> SqlChange.fromBinding(item, CHANGES::decode));
    List<Sql.Stock> result = Sql.mySqlChanged(changes);
    call.output("$return", Encode.items(result, Encode::json));
  }

  @GeneratedFunction(name = "mySqlLeased", method = "catalogue.Sql.mySqlLeased")
  private static void mySqlLeased(Invocation call) throws Exception {
    String changes = Decode.text(call.input("changes"));
    Sql.mySqlLeased(changes);
  }

  @GeneratedFunction(name = "mySqlStock", method = "catalogue.Sql.mySqlStock", route = "mystock/{article}")
  private static void mySqlStock(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    List<Sql.Stock> all = Decode.list(call.input("all"), CHANGES::decode);
    List<Sql.Stock> one = Decode.list(call.input("one"), CHANGES::decode);
    String procedure = Decode.text(call.input("procedure"));
    Out<Sql.Stock> row = new Out<Sql.Stock>();
    List<Sql.Stock> result = Sql.mySqlStock(req, all, one, procedure, row);
    call.output("row", Encode.json(row.get()));
    call.output("$return", Encode.jsonResponse(result));
  }
}
