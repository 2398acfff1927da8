import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.TableInput;

public class Right {
  public void price(
      @HttpTrigger(route = "prices/{item}") HttpRequest req,
      @TableInput(tableName = "Prices", partitionKey = "shop", rowKey = "{item}") String price) {}
}
