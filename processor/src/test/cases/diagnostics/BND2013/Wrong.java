import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.TableInput;

public class Wrong {
  public void prices(
      @HttpTrigger HttpRequest req,
      @TableInput(tableName = "Prices", take = 0) String prices) {} // ! BND2013 at '0)'
}
