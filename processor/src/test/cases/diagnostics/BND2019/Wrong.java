import dev.bindery.annotation.CustomTrigger;

public class Wrong {
  public void take(
      @CustomTrigger(
          type = "parcelTrigger",
          properties = "{\"name\": \"parcel\", \"depot\": \"north\"}") // ! BND2019 at '"{'
      String parcel) {}
}
