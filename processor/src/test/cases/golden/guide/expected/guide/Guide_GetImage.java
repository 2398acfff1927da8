package guide;

import dev.bindery.HttpRequest;
import dev.bindery.InputStream;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Guide#image} for the function {@code GetImage}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "GetImage",
    method = "guide.Guide.image",
    route = "images/{id}"
)
public final class Guide_GetImage implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Guide_GetImage() {
  }

  @Override
  public String functionName() {
    return "GetImage";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    InputStream obj = InputStream.fromBinding(call.input("obj"));
    Guide target = call.instance(Guide.class, Guide::new);
    byte[] result = target.image(req, obj);
    call.output("$return", Encode.bytesResponse(result));
  }
}
