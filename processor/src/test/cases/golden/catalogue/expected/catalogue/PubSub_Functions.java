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
 * Calls the functions of {@link PubSub}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class PubSub_Functions implements FunctionAdapter {
  private static final JsonType<Map<String, List<String>>> QUERY = JsonType.of(JsonType.generic(Map.class, String.class, JsonType.generic(List.class, String.class)));

  private static final JsonType<Map<String, Object>> CONNECTION = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public PubSub_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"pubSubConnect", "pubSubMessage", "pubSubMqtt", "pubSubAll", "pubSubLogin", "pubSubUpstream", "socketLogin", "socketConnected", "socketMove"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "pubSubConnect" -> pubSubConnect(call);
      case "pubSubMessage" -> pubSubMessage(call);
      case "pubSubMqtt" -> pubSubMqtt(call);
      case "pubSubAll" -> pubSubAll(call);
      case "pubSubLogin" -> pubSubLogin(call);
      case "pubSubUpstream" -> pubSubUpstream(call);
      case "socketLogin" -> socketLogin(call);
      case "socketConnected" -> socketConnected(call);
      case "socketMove" -> socketMove(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "pubSubConnect", method = "catalogue.PubSub.pubSubConnect")
  private static void pubSubConnect(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    Map<String, List<String>> query = QUERY.decode(call.metadata("Query"));
    List<String> protocols = Decode.list(call.metadata("Subprotocols"), Decode::text);
    Map<String, String> result = PubSub.pubSubConnect(request, query, protocols);
    call.output("$return", Encode.json(result));
  }

  @GeneratedFunction(name = "pubSubMessage", method = "catalogue.PubSub.pubSubMessage")
  private static void pubSubMessage(Invocation call) throws Exception {
    byte[] message = Decode.bytes(call.input("message"));
    Map<String, Object> connection = CONNECTION.decode(call.metadata("ConnectionContext"));
    PubSub.Action result = PubSub.pubSubMessage(message, connection);
    call.output("$return", Encode.json(result));
  }

  @GeneratedFunction(name = "pubSubMqtt", method = "catalogue.PubSub.pubSubMqtt")
  private static void pubSubMqtt(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    String reason = Decode.text(call.metadata("Reason"));
    Out<List<PubSub.Action>> actions = new Out<List<PubSub.Action>>();
    PubSub.pubSubMqtt(event, reason, actions);
    call.output("actions", Encode.items(actions.get(), Encode::json));
  }

  @GeneratedFunction(name = "pubSubAll", method = "catalogue.PubSub.pubSubAll")
  private static void pubSubAll(Invocation call) throws Exception {
    String text = Decode.text(call.input("text"));
    PubSub.pubSubAll(text);
  }

  @GeneratedFunction(name = "pubSubLogin", method = "catalogue.PubSub.pubSubLogin", route = "login/{user}")
  private static void pubSubLogin(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    Map<String, Object> mqtt = CONNECTION.decode(call.input("mqtt"));
    String same = Decode.text(call.input("same"));
    String result = PubSub.pubSubLogin(req, plain, mqtt, same);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "pubSubUpstream", method = "catalogue.PubSub.pubSubUpstream", route = "upstream", methods = {"post", "options"})
  private static void pubSubUpstream(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Map<String, Object> context = CONNECTION.decode(call.input("context"));
    String other = Decode.text(call.input("other"));
    String result = PubSub.pubSubUpstream(req, context, other);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "socketLogin", method = "catalogue.PubSub.socketLogin", route = "socket/{user}")
  private static void socketLogin(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    String named = Decode.text(call.input("named"));
    String result = PubSub.socketLogin(req, plain, named);
    call.output("$return", Encode.textResponse(result));
  }

  @GeneratedFunction(name = "socketConnected", method = "catalogue.PubSub.socketConnected")
  private static void socketConnected(Invocation call) throws Exception {
    Map<String, Object> event = CONNECTION.decode(call.input("event"));
    Out<List<PubSub.Action>> actions = new Out<List<PubSub.Action>>();
    PubSub.socketConnected(event, actions);
    call.output("actions", Encode.items(actions.get(), Encode::json));
  }

  @GeneratedFunction(name = "socketMove", method = "catalogue.PubSub.socketMove")
  private static void socketMove(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    String from = Decode.text(call.metadata("from"));
    String to = Decode.text(call.metadata("to"));
    PubSub.Action result = PubSub.socketMove(event, from, to);
    call.output("$return", Encode.json(result));
  }
}
