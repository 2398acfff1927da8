package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.AuthorizationLevel;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.SignalRCategory;
import dev.bindery.annotation.SignalRConnectionInfoInput;
import dev.bindery.annotation.SignalREndpointsInput;
import dev.bindery.annotation.SignalRNegotiationInput;
import dev.bindery.annotation.SignalROutput;
import dev.bindery.annotation.SignalRTrigger;
import java.util.List;
import java.util.Map;

public final class SignalR {
  public record Call(String ConnectionId, String UserId) {}

  public record Message(String target, List<Object> arguments) {}

  public static String negotiate(
      @HttpTrigger(authLevel = AuthorizationLevel.ANONYMOUS) HttpRequest req,
      @SignalRConnectionInfoInput(hubName = "chat") String connection) {
    return connection;
  }

  public static Map<String, Object> negotiateMore(
      @HttpTrigger(route = "{hub}/negotiate") HttpRequest req,
      @SignalRConnectionInfoInput(
              hubName = "{hub}",
              userId = "{Headers.x-ms-client-principal-id}",
              idToken = "{Headers.Authorization}",
              claimTypeList = {"sub", "role"},
              connectionStringSetting = "Chat")
          Map<String, Object> connection,
      @SignalRNegotiationInput(
              hubName = "{hub}",
              userId = "{Query.user}",
              idToken = "{Headers.Authorization}",
              claimTypeList = "sub",
              connectionStringSetting = "Chat")
          String endpoints,
      @SignalREndpointsInput(hubName = "%Hub%", connectionStringSetting = "Chat") List<Map<String, Object>> all) {
    return connection;
  }

  public static void endpoints(
      @HttpTrigger(route = "endpoints") HttpRequest req,
      @SignalRNegotiationInput(hubName = "chat") String endpoints,
      @SignalREndpointsInput(hubName = "chat") String all,
      @SignalROutput(hubName = "chat") Out<Message> message) {}

  public static void connected(
      @SignalRTrigger(hubName = "chat", category = SignalRCategory.CONNECTIONS, event = "connected") Call call) {}

  @SignalROutput(hubName = "{hub}", connectionStringSetting = "Chat")
  public static List<Message> sent(
      @SignalRTrigger(
              hubName = "%Hub%",
              category = SignalRCategory.MESSAGES,
              event = "send",
              parameterNames = {"room", "text"},
              connectionStringSetting = "Chat")
          Call call,
      @BindingName String room,
      @BindingName String text) {
    return List.of(new Message(room, List.of(text)));
  }

  public static String asked(
      @SignalRTrigger(hubName = "chat", category = SignalRCategory.MESSAGES, event = "ask", parameterNames = "question")
          Call call,
      @BindingName String question) {
    return question;
  }
}
