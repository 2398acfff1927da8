package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mongo#cluster} for the function {@code cluster}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "cluster",
    method = "catalogue.Mongo.cluster"
)
public final class Mongo_cluster implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> DETAILS = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Mongo_cluster() {
  }

  @Override
  public String functionName() {
    return "cluster";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String change = Decode.text(call.input("change"));
    Map<String, Object> details = DETAILS.decode(call.metadata("CosmosDBMongoTrigger"));
    Mongo.cluster(change, details);
  }
}
