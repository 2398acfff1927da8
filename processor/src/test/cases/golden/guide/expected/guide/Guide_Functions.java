package guide;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.InputStream;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Guide}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Guide_Functions implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Guide_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"Hello", "GetItem", "GetImage", "Enqueue"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "Hello" -> Hello(call);
      case "GetItem" -> GetItem(call);
      case "GetImage" -> GetImage(call);
      case "Enqueue" -> Enqueue(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "Hello", method = "guide.Guide.hello", route = "Hello")
  private static void Hello(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String result = Guide.hello(req);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "GetItem", method = "guide.Guide.item", route = "items/{id}")
  private static void GetItem(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String obj = Decode.text(call.input("obj"));
    Context context = call.context();
    Guide target = instance(call);
    target.item(req, obj, context);
  }

  @GeneratedFunction(name = "GetImage", method = "guide.Guide.image", route = "images/{id}")
  private static void GetImage(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    InputStream obj = InputStream.fromBinding(call.input("obj"));
    Guide target = instance(call);
    byte[] result = target.image(req, obj);
    call.output("$return", Encode.bytesResponse(result));
  }

  @GeneratedFunction(name = "Enqueue", method = "guide.Guide.enqueue", route = "Enqueue")
  private static void Enqueue(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Out<QueueMessage> msg = new Out<QueueMessage>();
    Guide target = instance(call);
    String result = target.enqueue(req, msg);
    call.output("msg", QueueMessage.toBinding(msg.get()));
    call.output("$return", Encode.textResponse(result));
  }

  private static Guide instance(Invocation call) {
    return call.instance(Guide.class, Guide::new);
  }
}
