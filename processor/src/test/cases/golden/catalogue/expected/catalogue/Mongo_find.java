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
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mongo#find} for the function {@code find}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "find",
    method = "catalogue.Mongo.find",
    route = "mongo/{id}"
)
public final class Mongo_find implements FunctionAdapter {
  private static final JsonType<Mongo.Article> ARTICLES = JsonType.of(Mongo.Article.class);

  /**
   * Called by hosts.
   */
  public Mongo_find() {
  }

  @Override
  public String functionName() {
    return "find";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    List<Mongo.Article> articles = Decode.list(call.input("articles"), ARTICLES::decode);
    Out<Mongo.Article> found = new Out<>();
    Mongo.find(req, articles, found);
    call.output("found", Encode.json(found.get()));
  }
}
