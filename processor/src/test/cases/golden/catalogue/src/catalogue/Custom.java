package catalogue;

import dev.bindery.Out;
import dev.bindery.annotation.Cardinality;
import dev.bindery.annotation.CustomInput;
import dev.bindery.annotation.CustomOutput;
import dev.bindery.annotation.CustomTrigger;
import dev.bindery.annotation.DataType;
import java.util.List;

public final class Custom {
  public record Parcel(String id) {}

  public static Parcel parcel(@CustomTrigger(type = "parcelTrigger") Parcel parcel) {
    return parcel;
  }

  @CustomOutput(type = "pager")
  public static List<String> parcels(
      @CustomTrigger(
              type = "parcelTrigger",
              properties =
                  "{\"depot\": \"%Depot%\", \"limit\": 5, \"fragile\": true, \"sizes\": [\"S\"], \"place\": {\"x\": 1.5}}",
              cardinality = Cardinality.MANY)
          List<Parcel> parcels,
      @CustomInput(type = "weather", properties = "{\"city\": \"{city}\"}", dataType = DataType.BINARY) byte[] weather,
      @CustomInput(type = "depot") String depot,
      @CustomInput(type = "vans") List<String> vans) {
    return vans;
  }

  public static void bytes(
      @CustomTrigger(type = "parceltrigger", cardinality = Cardinality.ONE, dataType = DataType.STRING) String parcel,
      @CustomOutput(type = "pager", properties = "{\"number\": 7}", dataType = DataType.BINARY) Out<String> page) {}
}
