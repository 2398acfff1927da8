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
 * Writes a value by an output of any host extension, by its type and properties in {@code function.json}.
 *
 * <p>The value is {@code String}, a number or another simple type, a JSON type (written as its text), or a {@code List}
 * of these. The host makes JSON out of text that looks like an object or an array. Null writes nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.CustomOutput;
 * import dev.bindery.annotation.QueueTrigger;
 *
 * public final class Pager {
 *   public record Page(String whom, String text) {}
 *
 *   @CustomOutput(type = "pager", properties = "{\"connection\": \"PagerConnection\"}")
 *   public Page alarm(@QueueTrigger(queueName = "alarms") String text) {
 *     return new Page("on-call", text);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "", role = Role.OUTPUT, content = Content.TEXT, many = true)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface CustomOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The {@code type} in {@code function.json}; one that ends in {@code Trigger} would be a trigger.
     *
     * @return the type
     */
    @Matches(value = "(?i).*(?<!Trigger)", says = "a type that does not end in Trigger")
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
     * Whether the output takes one value or several. Where it is not written it follows from the value: a list or an
     * array is several.
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
