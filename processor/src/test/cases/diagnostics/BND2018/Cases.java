import dev.bindery.Out;
import dev.bindery.annotation.CustomInput;
import dev.bindery.annotation.CustomOutput;
import dev.bindery.annotation.QueueTrigger;

public class Cases {
  public void empty(
      @QueueTrigger(queueName = "orders") String m,
      @CustomInput(type = "") String parcel) {} // ! BND2018 at '@CustomInput'

  public void second(
      @QueueTrigger(queueName = "orders") String m,
      @CustomOutput(type = "parcelTrigger") Out<String> parcel) {} // ! BND2018 at '@CustomOutput'
}
