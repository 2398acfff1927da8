package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Storage#resize} for the function {@code resize}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "resize",
    method = "catalogue.Storage.resize"
)
public final class Storage_resize implements FunctionAdapter {
  private static final JsonType<Storage.Resize> ORDER = JsonType.of(Storage.Resize.class);

  /**
   * Called by hosts.
   */
  public Storage_resize() {
  }

  @Override
  public String functionName() {
    return "resize";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Storage.Resize order = ORDER.decode(call.input("order"));
    byte[] picture = Decode.bytes(call.input("picture"));
    String font = Decode.text(call.input("font"));
    Storage.Resized result = Storage.resize(order, picture, font);
    if (result != null) {
      call.output("thumbnail", Encode.bytes(result.thumbnail()));
      call.output("note", Encode.textAsBytes(result.note()));
    }
  }
}
