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
 * Sends a message to clients of a SignalR hub, or adds users and connections to its groups and takes them out.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these,
 * one action each. A message has {@code target} and {@code arguments}, and {@code userId}, {@code groupName} or
 * {@code connectionId} unless it is for everybody; a group action has {@code groupName}, {@code action} ({@code add},
 * {@code remove} or {@code removeAll}), and {@code userId} or {@code connectionId}. Null does nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.QueueTrigger;
 * import dev.bindery.annotation.SignalROutput;
 * import java.util.List;
 *
 * public final class Chat {
 *   public record Message(String target, List<String> arguments) {}
 *
 *   @SignalROutput(hubName = "chat")
 *   public Message announce(@QueueTrigger(queueName = "announcements") String text) {
 *     return new Message("announced", List.of(text));
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "signalR", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "SignalR")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface SignalROutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The hub; its name begins with a letter.
     *
     * @return the hub's name
     */
    @Property(appSettings = true, expressions = true)
    String hubName();

    /**
     * The name of the app setting that holds the SignalR Service connection, or the prefix of an identity-based one;
     * never the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connectionStringSetting() default "AzureSignalRConnectionString";
}
