package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Sql#mySqlLeased} for the function {@code mySqlLeased}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "mySqlLeased",
    method = "catalogue.Sql.mySqlLeased"
)
public final class Sql_mySqlLeased implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Sql_mySqlLeased() {
  }

  @Override
  public String functionName() {
    return "mySqlLeased";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String changes = Decode.text(call.input("changes"));
    Sql.mySqlLeased(changes);
  }
}
