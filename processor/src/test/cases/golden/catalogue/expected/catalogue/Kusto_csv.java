package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Kusto#csv} for the function {@code csv}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "csv",
    method = "catalogue.Kusto.csv"
)
public final class Kusto_csv implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Kusto_csv() {
  }

  @Override
  public String functionName() {
    return "csv";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String line = Decode.text(call.input("line"));
    Out<String> rows = new Out<>();
    Out<Kusto.Row> raw = new Out<>();
    Out<Kusto.Row> json = new Out<>();
    Kusto.csv(line, rows, raw, json);
    call.output("rows", Encode.document(rows.get()));
    call.output("raw", Encode.json(raw.get()));
    call.output("json", Encode.json(json.get()));
  }
}
