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
import java.util.Map;

/**
 * Runs the function for events of an Event Grid subscription.
 *
 * <p>The parameter is an {@code EventGridEvent}, a {@code CloudEvent}, a record or another JSON type, or {@code String}
 * (its JSON): one event in the schema of the subscription, Event Grid's or CloudEvents'; a {@code List} of one takes a
 * batch. Metadata: {@code data}, the event's data, and an array of them for a batch. Nothing here names the topic: the
 * subscription points at the function, by the host's webhook {@code /runtime/webhooks/eventgrid?functionName=<name>}.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.EventGridTrigger;
 * import java.util.Map;
 *
 * public final class Uploads {
 *   public record Event(String id, String subject, String eventType, Map<String, Object> data) {}
 *
 *   public void uploaded(@EventGridTrigger Event event, Context context) {
 *     context.logger().info("{}: {}", event.eventType(), event.subject());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "eventGridTrigger",
        role = Role.TRIGGER,
        content = Content.JSON,
        metadata = @Metadata(name = "data", type = Map.class),
        extension = "EventGrid")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface EventGridTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * Whether each call is handed one event or a batch. Where it is not written it follows from the parameter: a list
     * or an array is a batch. The subscription must allow batches, too.
     *
     * @return the cardinality
     */
    @Property(alwaysWritten = true)
    Cardinality cardinality() default Cardinality.ONE;
}
