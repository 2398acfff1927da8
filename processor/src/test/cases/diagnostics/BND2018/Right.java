import dev.bindery.annotation.CustomTrigger;

public class Right {
  public void take(@CustomTrigger(type = "parcelTrigger") String parcel) {}
}
