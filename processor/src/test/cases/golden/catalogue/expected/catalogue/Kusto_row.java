package catalogue;

import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Kusto#row} for the function {@code row}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "row",
    method = "catalogue.Kusto.row"
)
public final class Kusto_row implements FunctionAdapter {
  private static final JsonType<Kusto.Row> ROW = JsonType.of(Kusto.Row.class);

  /**
   * Called by hosts.
   */
  public Kusto_row() {
  }

  @Override
  public String functionName() {
    return "row";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Kusto.Row row = ROW.decode(call.input("row"));
    List<Kusto.Row> result = Kusto.row(row);
    call.output("$return", Encode.items(result, Encode::json));
  }
}
