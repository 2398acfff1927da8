package parcels;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.OnlyWith;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Sends a parcel, or one for each element of a list. */
@Binding(type = "parcel", role = Role.OUTPUT, content = Content.JSON, many = true)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ParcelOutput {
    /** The binding's name. */
    String name() default "";

    /** The depot to send to. */
    @Property(appSettings = true, expressions = true)
    String depot();

    /** Whether somebody signs for it. */
    boolean signature() default false;

    /** Who signs; only where somebody does. */
    @OnlyWith("signature")
    String signatory() default "";
}
