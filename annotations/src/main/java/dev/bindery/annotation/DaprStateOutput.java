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
 * Saves a value, or one value per element of a list, in a Dapr state store.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these:
 * an object with {@code value}, and {@code key} where the annotation has none. Null saves nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.DaprStateOutput;
 * import dev.bindery.annotation.QueueTrigger;
 *
 * public final class Carts {
 *   public record Cart(String customer, int pieces) {}
 *
 *   public record Entry(String key, Cart value) {}
 *
 *   @DaprStateOutput(stateStore = "carts")
 *   public Entry keep(@QueueTrigger(queueName = "carts") Cart cart) {
 *     return new Entry(cart.customer(), cart);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "daprState", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "Dapr")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface DaprStateOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The Dapr state store component.
     *
     * @return the component's name
     */
    @Property(appSettings = true, expressions = true)
    String stateStore();

    /**
     * The key to save under; without it, the value's own {@code key}.
     *
     * @return the key
     */
    @Property(appSettings = true, expressions = true)
    String key() default "";

    /**
     * The address of the Dapr sidecar. Without it, {@code http://localhost} at the port that {@code DAPR_HTTP_PORT}
     * says, or else 3500.
     *
     * @return the address
     */
    @Property(format = TextFormat.URI, appSettings = true, expressions = true)
    String daprAddress() default "";
}
