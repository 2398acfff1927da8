package catalogue;

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
 * Calls {@link Mcp#tool} for the function {@code tool}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "tool",
    method = "catalogue.Mcp.tool",
    unique = "mcpToolTrigger.toolName=stock"
)
public final class Mcp_tool implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> CALL = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  private static final JsonType<Mcp.Point> PLACE = JsonType.of(Mcp.Point.class);

  /**
   * Called by hosts.
   */
  public Mcp_tool() {
  }

  @Override
  public String functionName() {
    return "tool";
  }

  @Override
  public void invoke(Invocation call_) throws Exception {
    Map<String, Object> call = CALL.decode(call_.input("call"));
    String article = Decode.text(call_.input("article"));
    List<String> sizes = Decode.list(call_.input("sizes"), Decode::text);
    Integer limit = Decode.integer(call_.input("limit"));
    Double price = Decode.doubleNumber(call_.input("price"));
    boolean all = Decode.requiredBoolean(call_.input("all"));
    Mcp.Point place = PLACE.decode(call_.input("place"));
    String session = Decode.text(call_.metadata("mcpsessionid"));
    int result = Mcp.tool(call, article, sizes, limit, price, all, place, session);
    call_.output("$return", Encode.text(result));
  }
}
