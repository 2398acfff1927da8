import dev.bindery.annotation.CustomTrigger;

public class Right {
  public void take(
      @CustomTrigger(
          type = "parcelTrigger",
          properties = "{\"depot\": \"north\"}")
      String parcel) {}
}
