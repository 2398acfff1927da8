import dev.bindery.annotation.DurableOrchestrationTrigger;

public class Right {
  public String ship(
      @DurableOrchestrationTrigger String orchestration) {
    return "shipped";
  }
}
