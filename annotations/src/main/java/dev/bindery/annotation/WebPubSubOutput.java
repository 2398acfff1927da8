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
 * Sends to clients of a Web PubSub hub, or manages its groups, users, connections and permissions.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these,
 * one action each: an object with {@code actionName} ({@code sendToAll}, {@code sendToGroup}, {@code addUserToGroup}
 * and others) and what the action takes. Null does nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.QueueTrigger;
 * import dev.bindery.annotation.WebPubSubOutput;
 *
 * public final class Board {
 *   public record Action(String actionName, String data, String dataType) {}
 *
 *   @WebPubSubOutput(hub = "board")
 *   public Action announce(@QueueTrigger(queueName = "announcements") String text) {
 *     return new Action("sendToAll", text, "text");
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "webPubSub", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "WebPubSub")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface WebPubSubOutput {
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
     * The name of the app setting that holds the Web PubSub connection, or the prefix of an identity-based one; never
     * the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connection() default "WebPubSubConnectionString";

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
