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
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Mongo}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Mongo_Functions implements FunctionAdapter {
  private static final JsonType<Mongo.Article> ARTICLES = JsonType.of(Mongo.Article.class);

  private static final JsonType<Map<String, Object>> DETAILS = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Mongo_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"mongoChanged", "cluster", "database", "find"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "mongoChanged" -> mongoChanged(call);
      case "cluster" -> cluster(call);
      case "database" -> database(call);
      case "find" -> find(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "mongoChanged", method = "catalogue.Mongo.mongoChanged")
  private static void mongoChanged(Invocation call) throws Exception {
    List<Mongo.Article> articles = Decode.list(call.input("articles"), ARTICLES::decode);
    List<Mongo.Article> result = Mongo.mongoChanged(articles);
    call.output("$return", Encode.items(result, Encode::json));
  }

  @GeneratedFunction(name = "cluster", method = "catalogue.Mongo.cluster")
  private static void cluster(Invocation call) throws Exception {
    String change = Decode.text(call.input("change"));
    Map<String, Object> details = DETAILS.decode(call.metadata("CosmosDBMongoTrigger"));
    Mongo.cluster(change, details);
  }

  @GeneratedFunction(name = "database", method = "catalogue.Mongo.database")
  private static void database(Invocation call) throws Exception {
    Mongo.Article change = ARTICLES.decode(call.input("change"));
    Mongo.database(change);
  }

  @GeneratedFunction(name = "find", method = "catalogue.Mongo.find", route = "mongo/{id}")
  private static void find(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    List<Mongo.Article> articles = Decode.list(call.input("articles"), ARTICLES::decode);
    Out<Mongo.Article> found = new Out<Mongo.Article>();
    Mongo.find(req, articles, found);
    call.output("found", Encode.json(found.get()));
  }
}
