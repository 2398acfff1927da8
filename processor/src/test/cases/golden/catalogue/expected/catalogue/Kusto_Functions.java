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
 * Calls the functions of {@link Kusto}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Kusto_Functions implements FunctionAdapter {
  private static final JsonType<Kusto.Row> SOME = JsonType.of(Kusto.Row.class);

  /**
   * Called by hosts.
   */
  public Kusto_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"rows", "row", "csv"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "rows" -> rows(call);
      case "row" -> row(call);
      case "csv" -> csv(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "rows", method = "catalogue.Kusto.rows", route = "rows/{id}")
  private static void rows(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    List<Kusto.Row> some = Decode.list(call.input("some"), SOME::decode);
    String one = Decode.text(call.input("one"));
    int result = Kusto.rows(req, some, one);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "row", method = "catalogue.Kusto.row")
  private static void row(Invocation call) throws Exception {
    Kusto.Row row = SOME.decode(call.input("row"));
    List<Kusto.Row> result = Kusto.row(row);
    call.output("$return", Encode.items(result, Encode::json));
  }

  @GeneratedFunction(name = "csv", method = "catalogue.Kusto.csv")
  private static void csv(Invocation call) throws Exception {
    String line = Decode.text(call.input("line"));
    Out<String> rows = new Out<String>();
    Out<Kusto.Row> raw = new Out<Kusto.Row>();
    Out<Kusto.Row> json = new Out<Kusto.Row>();
    Kusto.csv(line, rows, raw, json);
    call.output("rows", Encode.document(rows.get()));
    call.output("raw", Encode.json(raw.get()));
    call.output("json", Encode.json(json.get()));
  }
}
