package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.DataType;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.SocketIONegotiationInput;
import dev.bindery.annotation.SocketIOOutput;
import dev.bindery.annotation.SocketIOTrigger;
import dev.bindery.annotation.WebPubSubAcceptedClientProtocols;
import dev.bindery.annotation.WebPubSubClientProtocol;
import dev.bindery.annotation.WebPubSubConnectionInput;
import dev.bindery.annotation.WebPubSubContextInput;
import dev.bindery.annotation.WebPubSubEventType;
import dev.bindery.annotation.WebPubSubOutput;
import dev.bindery.annotation.WebPubSubTrigger;
import java.util.List;
import java.util.Map;

public final class PubSub {
  public record Action(String actionName, String data, String dataType) {}

  public static Map<String, String> pubSubConnect(
      @WebPubSubTrigger(hub = "chat", eventType = WebPubSubEventType.SYSTEM, eventName = "connect") String request,
      @BindingName("Query") Map<String, List<String>> query,
      @BindingName("Subprotocols") List<String> protocols) {
    return Map.of("userId", "somebody");
  }

  @WebPubSubOutput(hub = "%Hub%", connection = "Chat")
  public static Action pubSubMessage(
      @WebPubSubTrigger(
              hub = "%Hub%",
              eventType = WebPubSubEventType.USER,
              eventName = "message",
              clientProtocols = WebPubSubAcceptedClientProtocols.WEB_PUB_SUB,
              connections = {"Chat", "ChatAsia"})
          byte[] message,
      @BindingName("ConnectionContext") Map<String, Object> connection) {
    return new Action("sendToAll", new String(message), "text");
  }

  public static void pubSubMqtt(
      @WebPubSubTrigger(
              hub = "chat",
              eventType = WebPubSubEventType.SYSTEM,
              eventName = "disconnected",
              clientProtocols = WebPubSubAcceptedClientProtocols.MQTT,
              connections = "Chat",
              dataType = DataType.STRING)
          String event,
      @BindingName("Reason") String reason,
      @WebPubSubOutput(hub = "chat", dataType = DataType.STRING) Out<List<Action>> actions) {}

  public static void pubSubAll(
      @WebPubSubTrigger(
              hub = "chat",
              eventType = WebPubSubEventType.USER,
              eventName = "typing",
              clientProtocols = WebPubSubAcceptedClientProtocols.ALL)
          String text) {}

  public static String pubSubLogin(
      @HttpTrigger(route = "login/{user}") HttpRequest req,
      @WebPubSubConnectionInput(hub = "chat") String plain,
      @WebPubSubConnectionInput(
              hub = "{Query.hub}",
              userId = "{user}",
              clientProtocol = WebPubSubClientProtocol.MQTT,
              connection = "Chat")
          Map<String, Object> mqtt,
      @WebPubSubConnectionInput(hub = "chat", clientProtocol = WebPubSubClientProtocol.DEFAULT) String same) {
    return plain;
  }

  public static String pubSubUpstream(
      @HttpTrigger(
              route = "upstream",
              methods = {HttpMethod.POST, HttpMethod.OPTIONS})
          HttpRequest req,
      @WebPubSubContextInput(connections = {"Chat", "ChatAsia"}) Map<String, Object> context,
      @WebPubSubContextInput String other) {
    return other;
  }

  public static String socketLogin(
      @HttpTrigger(route = "socket/{user}") HttpRequest req,
      @SocketIONegotiationInput(hub = "game") String plain,
      @SocketIONegotiationInput(hub = "{Query.hub}", userId = "{user}", connection = "Game") String named) {
    return named;
  }

  public static void socketConnected(
      @SocketIOTrigger(hub = "game", eventName = "connected") Map<String, Object> event,
      @SocketIOOutput(hub = "game") Out<List<Action>> actions) {}

  @SocketIOOutput(hub = "%Hub%", connection = "Game")
  public static Action socketMove(
      @SocketIOTrigger(
              hub = "%Hub%",
              eventName = "move",
              namespace = "/table",
              parameterNames = {"from", "to"})
          String event,
      @BindingName String from,
      @BindingName String to) {
    return new Action("sendToNamespace", from + to, "text");
  }
}
