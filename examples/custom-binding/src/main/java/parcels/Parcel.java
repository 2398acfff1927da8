package parcels;

import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.annotation.meta.WriteTo;
import dev.bindery.spi.BindingData;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.JsonType;
import java.util.Map;

/**
 * A parcel. It says itself what it is read from and written to: no list anywhere names it.
 *
 * @param number its number
 * @param weight its weight in kilograms, which the trigger publishes beside the parcel
 */
public record Parcel(String number, int weight) {
    private record Label(String number) {}

    private static final JsonType<Label> LABEL = JsonType.of(Label.class);

    /** Reads an arriving parcel: its label is the event, its weight the event's metadata. */
    @ReadFrom(ParcelTrigger.class)
    public static Parcel fromBinding(BindingData data) {
        Label label = LABEL.decode(data);
        return label == null ? null : new Parcel(label.number(), Decode.requiredInt(data.metadata("Weight")));
    }

    /** Writes a parcel to be sent: its label only. */
    @WriteTo(ParcelOutput.class)
    public static BoundValue toBinding(Parcel parcel) {
        return Encode.json(parcel == null ? null : Map.of("number", parcel.number()));
    }
}
