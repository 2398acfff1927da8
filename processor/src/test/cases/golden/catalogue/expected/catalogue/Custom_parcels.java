package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Custom#parcels} for the function {@code parcels}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "parcels",
    method = "catalogue.Custom.parcels"
)
public final class Custom_parcels implements FunctionAdapter {
  private static final JsonType<Custom.Parcel> PARCELS = JsonType.of(Custom.Parcel.class);

  /**
   * Called by hosts.
   */
  public Custom_parcels() {
  }

  @Override
  public String functionName() {
    return "parcels";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<Custom.Parcel> parcels = Decode.list(call.input("parcels"), PARCELS::decode);
    byte[] weather = Decode.bytes(call.input("weather"));
    String depot = Decode.text(call.input("depot"));
    List<String> vans = Decode.list(call.input("vans"), Decode::text);
    List<String> result = Custom.parcels(parcels, weather, depot, vans);
    call.output("$return", Encode.items(result, Encode::text));
  }
}
