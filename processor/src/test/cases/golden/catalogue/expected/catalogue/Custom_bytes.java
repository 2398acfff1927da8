package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Custom#bytes} for the function {@code bytes}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "bytes",
    method = "catalogue.Custom.bytes"
)
public final class Custom_bytes implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Custom_bytes() {
  }

  @Override
  public String functionName() {
    return "bytes";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String parcel = Decode.text(call.input("parcel"));
    Out<String> page = new Out<>();
    Custom.bytes(parcel, page);
    call.output("page", Encode.text(page.get()));
  }
}
