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
 * Calls {@link Mongo#mongoChanged} for the function {@code mongoChanged}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "mongoChanged",
    method = "catalogue.Mongo.mongoChanged"
)
public final class Mongo_mongoChanged implements FunctionAdapter {
  private static final JsonType<Mongo.Article> ARTICLES = JsonType.of(Mongo.Article.class);

  /**
   * Called by hosts.
   */
  public Mongo_mongoChanged() {
  }

  @Override
  public String functionName() {
    return "mongoChanged";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<Mongo.Article> articles = Decode.list(call.input("articles"), ARTICLES::decode);
    List<Mongo.Article> result = Mongo.mongoChanged(articles);
    call.output("$return", Encode.items(result, Encode::json));
  }
}
