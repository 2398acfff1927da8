package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the function for an event of any host extension, by its type and properties in {@code function.json}. The
 * properties are written as they are; an annotation of one's own with {@link Binding} can have rules for them.
 *
 * <p>The parameter is {@code String}, {@code byte[]}, {@code InputStream}, a number or another simple type, or a JSON
 * type. Metadata is the extension's. A returned value goes to the trigger, which takes it or not.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.CustomTrigger;
 *
 * public final class Parcels {
 *   public record Parcel(String id, double kilograms) {}
 *
 *   public void arrived(
 *       @CustomTrigger(type = "parcelTrigger", properties = "{\"depot\": \"%Depot%\", \"heavy\": true}") Parcel parcel,
 *       Context context) {
 *     context.logger().info("{} has arrived", parcel.id());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "", role = Role.TRIGGER, content = Content.TEXT, returns = true, openMetadata = true)
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CustomTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The {@code type} in {@code function.json}. It ends in {@code Trigger}: that is how the host tells one.
     *
     * @return the type
     */
    @Matches(value = "(?i).+Trigger", says = "a type that ends in Trigger")
    String type();

    /**
     * The binding's other properties, the members of a JSON object. They cannot be {@code type}, {@code name},
     * {@code direction}, {@code dataType} or {@code cardinality}.
     *
     * @return the properties
     */
    @Property(format = TextFormat.JSON_OBJECT, appSettings = true, blank = true, flattened = true)
    String properties() default "{}";

    /**
     * Whether each call is handed one event or a batch. Where it is not written it follows from the parameter: a list
     * or an array is a batch.
     *
     * @return the cardinality
     */
    @Property(alwaysWritten = true)
    Cardinality cardinality() default Cardinality.ONE;

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
