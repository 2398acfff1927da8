package catalogue;

import dev.bindery.Out;
import dev.bindery.TableEntity;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Tables#visits} for the function {@code visits}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "visits",
    method = "catalogue.Tables.visits"
)
public final class Tables_visits implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Tables_visits() {
  }

  @Override
  public String functionName() {
    return "visits";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String visit = Decode.text(call.input("visit"));
    Out<List<TableEntity>> rows = new Out<>();
    Tables.visits(visit, rows);
    call.output("rows", Encode.items(rows.get(), TableEntity::toBinding));
  }
}
