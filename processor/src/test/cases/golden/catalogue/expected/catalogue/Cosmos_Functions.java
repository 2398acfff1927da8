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
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Cosmos}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Cosmos_Functions implements FunctionAdapter {
  private static final JsonType<Cosmos.Article> ARTICLES = JsonType.of(Cosmos.Article.class);

  /**
   * Called by hosts.
   */
  public Cosmos_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"changed", "history", "since", "article", "search"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "changed" -> changed(call);
      case "history" -> history(call);
      case "since" -> since(call);
      case "article" -> article(call);
      case "search" -> search(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "changed", method = "catalogue.Cosmos.changed", unique = "cosmosDBTrigger.connection,databaseName,containerName,leaseConnection,leaseDatabaseName,leaseContainerName,leaseContainerPrefix=Shop\nshop\narticles\nShop\nshop\nleases\n")
  private static void changed(Invocation call) throws Exception {
    List<Cosmos.Article> articles = Decode.list(call.input("articles"), ARTICLES::decode);
    List<Cosmos.Article> result = Cosmos.changed(articles);
    call.output("$return", Encode.items(result, Encode::json));
  }

  @GeneratedFunction(name = "history", method = "catalogue.Cosmos.history", unique = "cosmosDBTrigger.connection,databaseName,containerName,leaseConnection,leaseDatabaseName,leaseContainerName,leaseContainerPrefix=Shop\n%Database%\narticles\nLeases\nleases\nhistory\nhistory")
  private static void history(Invocation call) throws Exception {
    String changes = Decode.text(call.input("changes"));
    Cosmos.history(changes);
  }

  @GeneratedFunction(name = "since", method = "catalogue.Cosmos.since", unique = "cosmosDBTrigger.connection,databaseName,containerName,leaseConnection,leaseDatabaseName,leaseContainerName,leaseContainerPrefix=Shop\nshop\norders\nShop\nshop\n%Leases%\n")
  private static void since(Invocation call) throws Exception {
    Cosmos.Article[] articles = Decode.array(call.input("articles"), Cosmos.Article[]::new, ARTICLES::decode);
    Cosmos.since(articles);
  }

  @GeneratedFunction(name = "article", method = "catalogue.Cosmos.article", route = "articles/{group}/{id}")
  private static void article(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Optional<Cosmos.Article> article = Optional.ofNullable(ARTICLES.decode(call.input("article")));
    Optional<Cosmos.Article> result = Cosmos.article(req, article);
    call.output("$return", Encode.jsonResponse(Encode.orNull(result)));
  }

  @GeneratedFunction(name = "search", method = "catalogue.Cosmos.search", route = "articles")
  private static void search(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    List<Cosmos.Article> articles = Decode.list(call.input("articles"), ARTICLES::decode);
    Out<Cosmos.Article> found = new Out<Cosmos.Article>();
    int result = Cosmos.search(req, articles, found);
    call.output("found", Encode.json(found.get()));
    call.output("$return", Encode.textResponse(result));
  }
}
