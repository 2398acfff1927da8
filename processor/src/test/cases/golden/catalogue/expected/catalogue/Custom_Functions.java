package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Custom}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Custom_Functions implements FunctionAdapter {
  private static final JsonType<Custom.Parcel> PARCEL = JsonType.of(Custom.Parcel.class);

  /**
   * Called by hosts.
   */
  public Custom_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"parcel", "parcels", "bytes"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "parcel" -> parcel(call);
      case "parcels" -> parcels(call);
      case "bytes" -> bytes(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "parcel", method = "catalogue.Custom.parcel")
  private static void parcel(Invocation call) throws Exception {
    Custom.Parcel parcel = PARCEL.decode(call.input("parcel"));
    Custom.Parcel result = Custom.parcel(parcel);
    call.output("$return", Encode.json(result));
  }

  @GeneratedFunction(name = "parcels", method = "catalogue.Custom.parcels")
  private static void parcels(Invocation call) throws Exception {
    List<Custom.Parcel> parcels = Decode.list(call.input("parcels"), PARCEL::decode);
    byte[] weather = Decode.bytes(call.input("weather"));
    String depot = Decode.text(call.input("depot"));
    List<String> vans = Decode.list(call.input("vans"), Decode::text);
    List<String> result = Custom.parcels(parcels, weather, depot, vans);
    call.output("$return", Encode.items(result, Encode::text));
  }

  @GeneratedFunction(name = "bytes", method = "catalogue.Custom.bytes")
  private static void bytes(Invocation call) throws Exception {
    String parcel = Decode.text(call.input("parcel"));
    Out<String> page = new Out<String>();
    Custom.bytes(parcel, page);
    call.output("page", Encode.text(page.get()));
  }
}
