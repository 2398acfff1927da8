import com.microsoft.azure.functions.annotation.FunctionName;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  @FunctionName("TakeOrder") // ! BND2031 at '@FunctionName'
  public void take(@QueueTrigger(queueName = "orders") String order) {}
}
