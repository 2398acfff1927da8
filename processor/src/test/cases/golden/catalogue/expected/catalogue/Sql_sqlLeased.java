package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Sql#sqlLeased} for the function {@code sqlLeased}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "sqlLeased",
    method = "catalogue.Sql.sqlLeased"
)
public final class Sql_sqlLeased implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Sql_sqlLeased() {
  }

  @Override
  public String functionName() {
    return "sqlLeased";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String changes = Decode.text(call.input("changes"));
    Sql.sqlLeased(changes);
  }
}
