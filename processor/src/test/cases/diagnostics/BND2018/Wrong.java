import dev.bindery.annotation.CustomTrigger;

public class Wrong {
  public void take(@CustomTrigger(type = "parcel") String parcel) {} // ! BND2018 at '@CustomTrigger'
}
