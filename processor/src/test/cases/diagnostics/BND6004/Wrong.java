import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  @BlobOutput(name = "$return", path = "uploads/{rand-guid}")
  @SuppressWarnings("BND4005")
  public byte[] store(@HttpTrigger byte[] upload) { // ! BND6004 at 'upload)'
    return upload;
  }
}
