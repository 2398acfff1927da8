package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Kusto#rows} for the function {@code rows}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "rows",
    method = "catalogue.Kusto.rows",
    route = "rows/{id}"
)
public final class Kusto_rows implements FunctionAdapter {
  private static final JsonType<Kusto.Row> SOME = JsonType.of(Kusto.Row.class);

  /**
   * Called by hosts.
   */
  public Kusto_rows() {
  }

  @Override
  public String functionName() {
    return "rows";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    List<Kusto.Row> some = Decode.list(call.input("some"), SOME::decode);
    String one = Decode.text(call.input("one"));
    int result = Kusto.rows(req, some, one);
    call.output("$return", Encode.textResponse(result));
  }
}
