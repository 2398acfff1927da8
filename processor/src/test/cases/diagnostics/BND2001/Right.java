import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.FunctionName;

public class Right {
  @FunctionName("Import")
  public void load(@BlobTrigger(path = "samples/{name}.csv") String prices) {}
}
