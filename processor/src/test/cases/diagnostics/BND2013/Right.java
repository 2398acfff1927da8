import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.TableInput;

public class Right {
  public void prices(
      @HttpTrigger HttpRequest req,
      @TableInput(tableName = "Prices", take = 10) String prices) {}
}
