package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Cosmos#article} for the function {@code article}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "article",
    method = "catalogue.Cosmos.article",
    route = "articles/{group}/{id}"
)
public final class Cosmos_article implements FunctionAdapter {
  private static final JsonType<Cosmos.Article> ARTICLE = JsonType.of(Cosmos.Article.class);

  /**
   * Called by hosts.
   */
  public Cosmos_article() {
  }

  @Override
  public String functionName() {
    return "article";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Optional<Cosmos.Article> article = Optional.ofNullable(ARTICLE.decode(call.input("article")));
    Optional<Cosmos.Article> result = Cosmos.article(req, article);
    call.output("$return", Encode.jsonResponse(Encode.orNull(result)));
  }
}
