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
 * Runs the function for an event of Web PubSub for Socket.IO: a client connects, disconnects, or emits an event of its
 * own. Needs the preview bundle.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON). Metadata: each name of
 * {@code parameterNames}. A returned value answers a client that waits for an acknowledgement.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.BindingName;
 * import dev.bindery.annotation.SocketIOTrigger;
 * import java.util.Map;
 *
 * public final class Chat {
 *   public void said(
 *       @SocketIOTrigger(hub = "chat", eventName = "say", parameterNames = "text") Map<String, Object> event,
 *       @BindingName String text,
 *       Context context) {
 *     context.logger().info("{}", text);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "socketioTrigger",
        role = Role.TRIGGER,
        content = Content.JSON,
        returns = true,
        openMetadata = true,
        extension = "WebPubSub.SocketIO")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SocketIOTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
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
    @Property(appSettings = true)
    String hub();

    /**
     * The event: {@code connect}, {@code connected}, {@code disconnected}, or one that clients emit.
     *
     * @return the event
     */
    String eventName();

    /**
     * The Socket.IO namespace.
     *
     * @return the namespace
     */
    @Property(alwaysWritten = true)
    String namespace() default "/";

    /**
     * Names for the arguments of the event, in order: each is metadata of that name.
     *
     * @return the names
     */
    @Property(alwaysWritten = true, noDuplicates = true)
    String[] parameterNames() default {};
}
