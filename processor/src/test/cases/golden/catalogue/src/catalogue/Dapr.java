package catalogue;

import dev.bindery.Out;
import dev.bindery.annotation.DaprBindingOutput;
import dev.bindery.annotation.DaprBindingTrigger;
import dev.bindery.annotation.DaprInvokeOutput;
import dev.bindery.annotation.DaprPublishOutput;
import dev.bindery.annotation.DaprSecretInput;
import dev.bindery.annotation.DaprServiceInvocationTrigger;
import dev.bindery.annotation.DaprStateInput;
import dev.bindery.annotation.DaprStateOutput;
import dev.bindery.annotation.DaprTopicTrigger;
import java.util.List;
import java.util.Map;

public final class Dapr {
  public record Order(String id) {}

  public static void cron(
      @DaprBindingTrigger String event,
      @DaprSecretInput(secretStoreName = "vault", key = "token") Map<String, String> secret,
      @DaprBindingOutput(bindingName = "mail", operation = "create") Out<Order> mail) {}

  public static Order cronNamed(@DaprBindingTrigger(bindingName = "%Schedule%") Order order) {
    return order;
  }

  @DaprStateOutput(stateStore = "orders", key = "{id}", daprAddress = "http://localhost:3501")
  public static Order place(
      @DaprServiceInvocationTrigger Order order,
      @DaprStateInput(stateStore = "orders", key = "{id}") Order old,
      @DaprInvokeOutput(appId = "billing", methodName = "bill/{id}", httpVerb = "put") Out<Order> bill) {
    return order;
  }

  public static String call(
      @DaprServiceInvocationTrigger(methodName = "call-me") String request,
      @DaprStateInput(stateStore = "%Store%", key = "calls", daprAddress = "%DaprAddress%") String calls,
      @DaprSecretInput(
              secretStoreName = "vault",
              key = "token",
              metadata = "metadata.version_id=15&metadata.stage=live",
              daprAddress = "http://localhost:3501")
          String secret) {
    return calls;
  }

  @DaprPublishOutput(pubSubName = "bus", topic = "{type}", daprAddress = "http://localhost:3501")
  public static List<Order> topic(
      @DaprTopicTrigger(pubSubName = "bus") Map<String, Object> event,
      @DaprStateOutput(stateStore = "orders") Out<List<Order>> states) {
    return List.of();
  }

  public static void routed(
      @DaprTopicTrigger(pubSubName = "%Bus%", topic = "orders", route = "/orders/new") String event,
      @DaprPublishOutput Out<Order> publish,
      @DaprInvokeOutput(daprAddress = "%DaprAddress%") Out<Order> invoke,
      @DaprBindingOutput(bindingName = "mail", operation = "{operation}", daprAddress = "%DaprAddress%")
          Out<Order> mail) {}
}
