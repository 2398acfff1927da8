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
 * Hands the function a value by an input of any host extension, by its type and properties in {@code function.json}.
 *
 * <p>The parameter is {@code String}, {@code byte[]}, {@code InputStream}, a number or another simple type, a JSON
 * type, or an {@code Optional} of one.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.annotation.CustomInput;
 * import dev.bindery.annotation.HttpTrigger;
 *
 * public final class Weather {
 *   public record Report(String city, double celsius) {}
 *
 *   public String weather(
 *       @HttpTrigger(route = "weather/{city}") HttpRequest req,
 *       @CustomInput(type = "weather", properties = "{\"station\": \"{city}\"}") Report report) {
 *     return report.celsius() + " degrees";
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "", role = Role.INPUT, content = Content.TEXT)
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CustomInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
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
     * Whether the host hands over one value or several. Where it is not written it follows from the parameter: a list
     * or an array is several.
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
