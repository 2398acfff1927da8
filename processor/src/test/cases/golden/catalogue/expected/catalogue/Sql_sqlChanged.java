package catalogue;

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
 * Calls {@link Sql#sqlChanged} for the function {@code sqlChanged}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "sqlChanged",
    method = "catalogue.Sql.sqlChanged"
)
public final class Sql_sqlChanged implements FunctionAdapter {
  private static final JsonType<Sql.Stock> CHANGES = JsonType.of(Sql.Stock.class);

  /**
   * Called by hosts.
   */
  public Sql_sqlChanged() {
  }

  @Override
  public String functionName() {
    return "sqlChanged";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<SqlChange<Sql.Stock>> changes = Decode.list(call.input("changes"), item -> SqlChange.fromBinding(item, CHANGES::decode));
    List<Sql.Stock> result = Sql.sqlChanged(changes);
    call.output("$return", Encode.items(result, Encode::json));
  }
}
