package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Cosmos#history} for the function {@code history}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "history",
    method = "catalogue.Cosmos.history",
    unique = "cosmosDBTrigger.connection,databaseName,containerName,leaseConnection,leaseDatabaseName,leaseContainerName,leaseContainerPrefix=Shop\n"
            + "%Database%\n"
            + "articles\n"
            + "Leases\n"
            + "leases\n"
            + "history\n"
            + "history"
)
public final class Cosmos_history implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Cosmos_history() {
  }

  @Override
  public String functionName() {
    return "history";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String changes = Decode.text(call.input("changes"));
    Cosmos.history(changes);
  }
}
