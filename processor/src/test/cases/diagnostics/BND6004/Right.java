import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.HttpTrigger;

public class Right {
  @BlobOutput(name = "$return", path = "uploads/{rand-guid}")
  @SuppressWarnings("BND4005")
  public String store(@HttpTrigger String upload) {
    return upload;
  }
}
