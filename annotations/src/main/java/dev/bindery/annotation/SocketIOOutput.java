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
 * Emits an event to Socket.IO clients of a hub, or manages its rooms. Needs the preview bundle.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these,
 * one action each: an object with {@code actionName} ({@code sendToNamespace}, {@code sendToRooms},
 * {@code addSocketToRoom} and others) and what the action takes. Null does nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.QueueTrigger;
 * import dev.bindery.annotation.SocketIOOutput;
 * import java.util.List;
 *
 * public final class Chat {
 *   public record Action(String actionName, String namespace, String eventName, List<String> parameters) {}
 *
 *   @SocketIOOutput(hub = "chat")
 *   public Action announce(@QueueTrigger(queueName = "announcements") String text) {
 *     return new Action("sendToNamespace", "/", "announced", List.of(text));
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "socketio", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "WebPubSub.SocketIO")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface SocketIOOutput {
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
    String hub();

    /**
     * The name of the app setting that holds the connection of Web PubSub for Socket.IO, or the prefix of an
     * identity-based one; never the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connection() default "WebPubSubForSocketIOConnectionString";
}
