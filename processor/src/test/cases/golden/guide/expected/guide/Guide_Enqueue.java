package guide;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Guide#enqueue} for the function {@code Enqueue}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "Enqueue",
    method = "guide.Guide.enqueue",
    route = "Enqueue"
)
public final class Guide_Enqueue implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Guide_Enqueue() {
  }

  @Override
  public String functionName() {
    return "Enqueue";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Out<QueueMessage> msg = new Out<>();
    Guide target = call.instance(Guide.class, Guide::new);
    String result = target.enqueue(req, msg);
    call.output("msg", QueueMessage.toBinding(msg.get()));
    call.output("$return", Encode.textResponse(result));
  }
}
