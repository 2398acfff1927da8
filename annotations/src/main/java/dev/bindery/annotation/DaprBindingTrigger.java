package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the function for an event of a Dapr input binding.
 *
 * <p>The parameter is {@code String}, a number or another simple type, or a JSON type that the event's data is read
 * into. Metadata: each top-level property of a JSON event. A returned value is the answer to Dapr.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.DaprBindingTrigger;
 *
 * public final class Readings {
 *   public record Reading(String meter, double watts) {}
 *
 *   public void read(@DaprBindingTrigger(bindingName = "meters") Reading reading, Context context) {
 *     context.logger().info("{}: {} W", reading.meter(), reading.watts());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "daprBindingTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        returns = true,
        openMetadata = true,
        extension = "Dapr")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface DaprBindingTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The Dapr component; without it, the function's name.
     *
     * @return the component's name
     */
    @Property(appSettings = true)
    String bindingName() default "";
}
