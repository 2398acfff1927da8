package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Invokes a Dapr output binding, once or for each element of a list.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these:
 * an object with {@code data}, and perhaps {@code metadata}; {@code bindingName} and {@code operation} where the
 * annotation has none. Null invokes nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.DaprBindingOutput;
 * import dev.bindery.annotation.QueueTrigger;
 *
 * public final class Readings {
 *   public record Message(String data) {}
 *
 *   @DaprBindingOutput(bindingName = "archive", operation = "create")
 *   public Message archive(@QueueTrigger(queueName = "readings") String reading) {
 *     return new Message(reading);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "daprBinding", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "Dapr")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface DaprBindingOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The Dapr component; without it, the value's own {@code bindingName}.
     *
     * @return the component's name
     */
    @Property(appSettings = true, expressions = true)
    String bindingName() default "";

    /**
     * What the binding shall do, such as {@code create}; without it, the value's own {@code operation}.
     *
     * @return the operation
     */
    @Property(appSettings = true, expressions = true)
    String operation() default "";

    /**
     * The address of the Dapr sidecar. Without it, {@code http://localhost} at the port that {@code DAPR_HTTP_PORT}
     * says, or else 3500.
     *
     * @return the address
     */
    @Property(format = TextFormat.URI, appSettings = true, expressions = true)
    String daprAddress() default "";
}
