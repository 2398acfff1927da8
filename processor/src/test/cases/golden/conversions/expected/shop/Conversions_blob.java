package shop;

import dev.bindery.InputStream;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Conversions#blob} for the function {@code blob}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "blob",
    method = "shop.Conversions.blob"
)
public final class Conversions_blob implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Conversions_blob() {
  }

  @Override
  public String functionName() {
    return "blob";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    InputStream blob = InputStream.fromTrigger(call.input("blob"));
    String user = Decode.text(call.metadata("user"));
    Conversions.blob(blob, user);
  }
}
