package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Web#thumbnail} for the function {@code thumbnail}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "thumbnail",
    method = "catalogue.Web.thumbnail",
    route = "photos"
)
public final class Web_thumbnail implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Web_thumbnail() {
  }

  @Override
  public String functionName() {
    return "thumbnail";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    byte[] photo = Decode.bytes(call.input("photo"));
    byte[] result = Web.thumbnail(photo);
    call.output("$return", Encode.bytesResponse(result));
  }
}
