package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Cosmos#since} for the function {@code since}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "since",
    method = "catalogue.Cosmos.since",
    unique = "cosmosDBTrigger.connection,databaseName,containerName,leaseConnection,leaseDatabaseName,leaseContainerName,leaseContainerPrefix=Shop\n"
            + "shop\n"
            + "orders\n"
            + "Shop\n"
            + "shop\n"
            + "%Leases%\n"
)
public final class Cosmos_since implements FunctionAdapter {
  private static final JsonType<Cosmos.Article> ARTICLES = JsonType.of(Cosmos.Article.class);

  /**
   * Called by hosts.
   */
  public Cosmos_since() {
  }

  @Override
  public String functionName() {
    return "since";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Cosmos.Article[] articles = Decode.array(call.input("articles"), Cosmos.Article[]::new, ARTICLES::decode);
    Cosmos.since(articles);
  }
}
