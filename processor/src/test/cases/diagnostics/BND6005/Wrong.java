import dev.bindery.Out;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  public void picture(
      @HttpTrigger String name,
      @HttpOutput Out<byte[]> response) { // ! BND6005 at 'response)'
    response.set(new byte[0]);
  }
}
