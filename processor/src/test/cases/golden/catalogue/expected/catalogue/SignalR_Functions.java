package catalogue;

import dev.bindery.HttpRequest;
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
 * Calls the functions of {@link SignalR}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class SignalR_Functions implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> CONNECTION = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  private static final JsonType<SignalR.Call> CALL = JsonType.of(SignalR.Call.class);

  /**
   * Called by hosts.
   */
  public SignalR_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"negotiate", "negotiateMore", "endpoints", "connected", "sent", "asked"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "negotiate" -> negotiate(call);
      case "negotiateMore" -> negotiateMore(call);
      case "endpoints" -> endpoints(call);
      case "connected" -> connected(call);
      case "sent" -> sent(call);
      case "asked" -> asked(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "negotiate", method = "catalogue.SignalR.negotiate", route = "negotiate")
  private static void negotiate(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String connection = Decode.text(call.input("connection"));
    String result = SignalR.negotiate(req, connection);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "negotiateMore", method = "catalogue.SignalR.negotiateMore", route = "{hub}/negotiate")
  private static void negotiateMore(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Map<String, Object> connection = CONNECTION.decode(call.input("connection"));
    String endpoints = Decode.text(call.input("endpoints"));
    List<Map<String, Object>> all = Decode.list(call.input("all"), CONNECTION::decode);
    Map<String, Object> result = SignalR.negotiateMore(req, connection, endpoints, all);
    call.output("$return", Encode.jsonResponse(result));
  }

  @GeneratedFunction(name = "endpoints", method = "catalogue.SignalR.endpoints", route = "endpoints")
  private static void endpoints(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String endpoints = Decode.text(call.input("endpoints"));
    String all = Decode.text(call.input("all"));
    Out<SignalR.Message> message = new Out<SignalR.Message>();
    SignalR.endpoints(req, endpoints, all, message);
    call.output("message", Encode.json(message.get()));
  }

  @GeneratedFunction(name = "connected", method = "catalogue.SignalR.connected")
  private static void connected(Invocation call_) throws Exception {
    SignalR.Call call = CALL.decode(call_.input("call"));
    SignalR.connected(call);
  }

  @GeneratedFunction(name = "sent", method = "catalogue.SignalR.sent")
  private static void sent(Invocation call_) throws Exception {
    SignalR.Call call = CALL.decode(call_.input("call"));
    String room = Decode.text(call_.metadata("room"));
    String text = Decode.text(call_.metadata("text"));
    List<SignalR.Message> result = SignalR.sent(call, room, text);
    call_.output("$return", Encode.items(result, Encode::json));
  }

  @GeneratedFunction(name = "asked", method = "catalogue.SignalR.asked")
  private static void asked(Invocation call_) throws Exception {
    SignalR.Call call = CALL.decode(call_.input("call"));
    String question = Decode.text(call_.metadata("question"));
    String result = SignalR.asked(call, question);
    call_.output("$return", Encode.text(result));
  }
}
