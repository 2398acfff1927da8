package catalogue;

import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Custom#parcel} for the function {@code parcel}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "parcel",
    method = "catalogue.Custom.parcel"
)
public final class Custom_parcel implements FunctionAdapter {
  private static final JsonType<Custom.Parcel> PARCEL = JsonType.of(Custom.Parcel.class);

  /**
   * Called by hosts.
   */
  public Custom_parcel() {
  }

  @Override
  public String functionName() {
    return "parcel";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Custom.Parcel parcel = PARCEL.decode(call.input("parcel"));
    Custom.Parcel result = Custom.parcel(parcel);
    call.output("$return", Encode.json(result));
  }
}
