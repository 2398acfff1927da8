import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.TableInput;

public class Cases {
  public void percent(@QueueTrigger(queueName = "%ORDERS") String m) {} // ! BND2020 at '"%ORDERS"'

  public void closed(
      @HttpTrigger(route = "a/{item}") HttpRequest req,
      @TableInput(tableName = "Prices", partitionKey = "item}") String price) {} // ! BND2020 at '"item}"'

  public void nothing(
      @HttpTrigger(route = "b/{item}") HttpRequest req,
      @TableInput(tableName = "Prices", partitionKey = "{}") String price) {} // ! BND2020 at '"{}"'
}
