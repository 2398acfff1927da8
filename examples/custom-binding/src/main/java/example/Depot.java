package example;

import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.FunctionName;
import java.util.List;
import parcels.Parcel;
import parcels.ParcelOutput;
import parcels.ParcelTrigger;

/** Functions over a binding that Bindery has never heard of. */
public final class Depot {

    @FunctionName("Forward")
    @ParcelOutput(depot = "%NEXT_DEPOT%", signature = true, signatory = "the night shift")
    public List<Parcel> forward(
            @ParcelTrigger(depot = "BER01", maxWeight = 30) Parcel parcel, @BindingName String depot) {
        return parcel.weight() > 20 ? List.of() : List.of(parcel);
    }
}
