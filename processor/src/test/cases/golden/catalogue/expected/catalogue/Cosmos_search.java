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
 * Calls {@link Cosmos#search} for the function {@code search}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "search",
    method = "catalogue.Cosmos.search",
    route = "articles"
)
public final class Cosmos_search implements FunctionAdapter {
  private static final JsonType<Cosmos.Article> ARTICLES = JsonType.of(Cosmos.Article.class);

  /**
   * Called by hosts.
   */
  public Cosmos_search() {
  }

  @Override
  public String functionName() {
    return "search";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    List<Cosmos.Article> articles = Decode.list(call.input("articles"), ARTICLES::decode);
    Out<Cosmos.Article> found = new Out<>();
    int result = Cosmos.search(req, articles, found);
    call.output("found", Encode.json(found.get()));
    call.output("$return", Encode.textResponse(result));
  }
}
