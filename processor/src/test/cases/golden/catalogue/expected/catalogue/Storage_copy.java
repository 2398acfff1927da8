package catalogue;

import dev.bindery.InputStream;
import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Storage#copy} for the function {@code copy}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "copy",
    method = "catalogue.Storage.copy"
)
public final class Storage_copy implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Storage_copy() {
  }

  @Override
  public String functionName() {
    return "copy";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    byte[] message = Decode.bytes(call.input("message"));
    InputStream original = InputStream.fromBinding(call.input("original"));
    Out<InputStream> copy = new Out<>();
    Storage.copy(message, original, copy);
    call.output("copy", InputStream.toBinding(copy.get()));
  }
}
