import dev.bindery.annotation.HttpTrigger;

public class Right {
  public byte[] picture(
      @HttpTrigger String name) {
    return new byte[0];
  }
}
