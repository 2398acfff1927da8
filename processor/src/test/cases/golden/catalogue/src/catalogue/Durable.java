package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.DurableActivityTrigger;
import dev.bindery.annotation.DurableClientInput;
import dev.bindery.annotation.DurableEntityTrigger;
import dev.bindery.annotation.DurableOrchestrationTrigger;
import dev.bindery.annotation.HttpTrigger;

public final class Durable {
  public record City(String name) {}

  public static String orchestrate(@DurableOrchestrationTrigger String history) {
    return history;
  }

  public static String orchestrateNamed(@DurableOrchestrationTrigger(orchestration = "%Orchestration%") String history) {
    return history;
  }

  public static String greet(@DurableActivityTrigger City city, @BindingName String instanceId) {
    return "Hello, " + city.name();
  }

  public static int length(@DurableActivityTrigger(activity = "Length") String text) {
    return text.length();
  }

  public static String counter(@DurableEntityTrigger String batch) {
    return batch;
  }

  public static String account(@DurableEntityTrigger(entityName = "Account") String batch) {
    return batch;
  }

  public static String start(
      @HttpTrigger(route = "start") HttpRequest req,
      @DurableClientInput String client,
      @DurableClientInput(taskHub = "%TaskHub%", connectionName = "Durable", externalClient = true) String other,
      @DurableClientInput(taskHub = "Orders", connectionName = "%Durable%") String third) {
    return client;
  }
}
