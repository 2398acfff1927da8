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
 * Runs the function for a message of a Dapr topic.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON): the CloudEvent that Dapr wraps the
 * message in, with the message as {@code data}. Metadata: each top-level property of the CloudEvent.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.DaprTopicTrigger;
 *
 * public final class Orders {
 *   public record Order(String id, int pieces) {}
 *
 *   public record Event(String id, Order data) {}
 *
 *   public void ordered(@DaprTopicTrigger(pubSubName = "messages", topic = "orders") Event event, Context context) {
 *     context.logger().info("{} pieces", event.data().pieces());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "daprTopicTrigger",
        role = Role.TRIGGER,
        content = Content.JSON,
        openMetadata = true,
        extension = "Dapr")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface DaprTopicTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The Dapr pub/sub component.
     *
     * @return the component's name
     */
    @Property(appSettings = true)
    String pubSubName();

    /**
     * The topic; without it, the function's name.
     *
     * @return the topic's name
     */
    @Property(appSettings = true)
    String topic() default "";

    /**
     * The path at which Dapr delivers to the function; without it, {@code /} and the topic. The host puts a leading
     * {@code /} where it is missing.
     *
     * @return the path
     */
    @Property(appSettings = true)
    String route() default "";
}
