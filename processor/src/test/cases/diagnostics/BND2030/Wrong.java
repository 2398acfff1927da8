import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.DurableOrchestrationTrigger;

public class Wrong {
  public String ship(
      @DurableOrchestrationTrigger String orchestration,
      @BlobInput(path = "depots/north.json") String depot) { // ! BND2030 at '@BlobInput'
    return "shipped";
  }
}
