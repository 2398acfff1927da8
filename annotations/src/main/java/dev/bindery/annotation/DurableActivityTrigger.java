package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the function as an activity, the unit of work of a durable orchestration.
 *
 * <p>The parameter is {@code String}, a number or another simple type, or a JSON type that the activity's input is read
 * into. Metadata: {@code instanceId}, the orchestration's id, and each top-level property of a JSON input. A returned
 * value is the activity's result. An activity may be run more than once for one step.
 *
 * <pre>{@code
 * import dev.bindery.annotation.DurableActivityTrigger;
 *
 * public final class Activities {
 *   public record Parcel(String street, String city) {}
 *
 *   public String label(@DurableActivityTrigger Parcel parcel) {
 *     return parcel.street() + ", " + parcel.city();
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "activityTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        returns = true,
        metadata = @Metadata(name = "instanceId"),
        openMetadata = true,
        extension = "DurableTask")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface DurableActivityTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The name by which orchestrations call the activity; without it, the function's name.
     *
     * @return the activity's name
     */
    @Property(appSettings = true)
    String activity() default "";
}
