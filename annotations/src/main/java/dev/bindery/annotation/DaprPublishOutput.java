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
 * Publishes a message, or one message per element of a list, to a Dapr topic.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these:
 * an object with {@code payload}, and {@code pubsubname} or {@code topic} where the annotation has none. Null publishes
 * nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.DaprPublishOutput;
 * import dev.bindery.annotation.QueueTrigger;
 *
 * public final class Orders {
 *   public record Order(String id, int pieces) {}
 *
 *   public record Message(Order payload) {}
 *
 *   @DaprPublishOutput(pubSubName = "messages", topic = "orders")
 *   public Message publish(@QueueTrigger(queueName = "orders") Order order) {
 *     return new Message(order);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "daprPublish", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "Dapr")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface DaprPublishOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The Dapr pub/sub component; without it, the value's own {@code pubsubname}.
     *
     * @return the component's name
     */
    @Property(appSettings = true, expressions = true)
    String pubSubName() default "";

    /**
     * The topic; without it, the value's own {@code topic}.
     *
     * @return the topic's name
     */
    @Property(appSettings = true, expressions = true)
    String topic() default "";

    /**
     * The address of the Dapr sidecar. Without it, {@code http://localhost} at the port that {@code DAPR_HTTP_PORT}
     * says, or else 3500.
     *
     * @return the address
     */
    @Property(format = TextFormat.URI, appSettings = true, expressions = true)
    String daprAddress() default "";
}
