package catalogue;

import dev.bindery.InputStream;
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
 * Calls {@link Storage#uploaded} for the function {@code uploaded}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "uploaded",
    method = "catalogue.Storage.uploaded"
)
public final class Storage_uploaded implements FunctionAdapter {
  private static final JsonType<Map<String, String>> METADATA = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  /**
   * Called by hosts.
   */
  public Storage_uploaded() {
  }

  @Override
  public String functionName() {
    return "uploaded";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    InputStream picture = InputStream.fromTrigger(call.input("picture"));
    String user = Decode.text(call.metadata("user"));
    Map<String, String> metadata = METADATA.decode(call.metadata("Metadata"));
    Out<List<Storage.Resize>> orders = new Out<>();
    Storage.uploaded(picture, user, metadata, orders);
    call.output("orders", Encode.items(orders.get(), Encode::jsonAsBytes));
  }
}
