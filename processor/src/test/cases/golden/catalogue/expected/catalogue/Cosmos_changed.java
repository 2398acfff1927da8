package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Cosmos#changed} for the function {@code changed}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "changed",
    method = "catalogue.Cosmos.changed",
    unique = "cosmosDBTrigger.connection,databaseName,containerName,leaseConnection,leaseDatabaseName,leaseContainerName,leaseContainerPrefix=Shop\n"
            + "shop\n"
            + "articles\n"
            + "Shop\n"
            + "shop\n"
            + "leases\n"
)
public final class Cosmos_changed implements FunctionAdapter {
  private static final JsonType<Cosmos.Article> ARTICLES = JsonType.of(Cosmos.Article.class);

  /**
   * Called by hosts.
   */
  public Cosmos_changed() {
  }

  @Override
  public String functionName() {
    return "changed";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<Cosmos.Article> articles = Decode.list(call.input("articles"), ARTICLES::decode);
    List<Cosmos.Article> result = Cosmos.changed(articles);
    call.output("$return", Encode.items(result, Encode::json));
  }
}
