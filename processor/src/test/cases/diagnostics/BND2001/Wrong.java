import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.FunctionName;

public class Wrong {
  @FunctionName("Import")
  public void load(@BlobInput(path = "samples/prices.csv") String prices) {} // ! BND2001 at 'load('
}
