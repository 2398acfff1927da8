import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.TableInput;

public class Wrong {
  public void price(
      @HttpTrigger(route = "prices/{item}") HttpRequest req,
      @TableInput(tableName = "Prices", partitionKey = "shop-{item") String price) {} // ! BND2020 at '"shop-{item"'
}
