package parcels;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Range;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Runs the function for a parcel that arrives at a depot. */
@Binding(
        type = "parcelTrigger",
        role = Role.TRIGGER,
        content = Content.JSON,
        metadata = {@Metadata(name = "Depot"), @Metadata(name = "Weight", type = int.class)})
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface ParcelTrigger {
    /** The binding's name; the parameter's, if empty. */
    String name() default "";

    /** The depot: three capital letters and two digits. */
    @Property(appSettings = true)
    @Matches(value = "[A-Z]{3}[0-9]{2}", says = "three capital letters and two digits, such as BER01")
    String depot();

    /** The app setting that holds the carrier's address. */
    @Property(format = TextFormat.CONNECTION)
    String connection() default "Parcels";

    /** The heaviest parcel to run for, in kilograms. */
    @Range(min = 1, max = 70)
    int maxWeight() default 70;
}
