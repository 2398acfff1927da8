package catalogue;

import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mongo#database} for the function {@code database}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "database",
    method = "catalogue.Mongo.database"
)
public final class Mongo_database implements FunctionAdapter {
  private static final JsonType<Mongo.Article> CHANGE = JsonType.of(Mongo.Article.class);

  /**
   * Called by hosts.
   */
  public Mongo_database() {
  }

  @Override
  public String functionName() {
    return "database";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Mongo.Article change = CHANGE.decode(call.input("change"));
    Mongo.database(change);
  }
}
