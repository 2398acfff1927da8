package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Needs;
import dev.bindery.annotation.meta.OnlyWith;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the function for an event of a SignalR hub in serverless mode: a client connects, disconnects, or calls a method
 * of the hub.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON), with {@code Hub}, {@code Category},
 * {@code Event}, {@code ConnectionId}, {@code UserId}, {@code Arguments}, {@code Headers}, {@code Query} and
 * {@code Claims}. Metadata: each name of {@code parameterNames}. A returned value answers a client that has invoked the
 * method. The service must know the host's webhook {@code /runtime/webhooks/signalr} as its upstream.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.BindingName;
 * import dev.bindery.annotation.SignalRCategory;
 * import dev.bindery.annotation.SignalRTrigger;
 * import java.util.Map;
 *
 * public final class Chat {
 *   public void said(
 *       @SignalRTrigger(
 *               hubName = "chat",
 *               category = SignalRCategory.MESSAGES,
 *               event = "say",
 *               parameterNames = "text")
 *           Map<String, Object> call,
 *       @BindingName String text,
 *       Context context) {
 *     context.logger().info("{}: {}", call.get("UserId"), text);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "signalRTrigger",
        role = Role.TRIGGER,
        content = Content.JSON,
        returns = true,
        openMetadata = true,
        extension = "SignalR")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SignalRTrigger {
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
    String hubName();

    /**
     * Whether connections or calls run the function.
     *
     * @return the category
     */
    @Needs(
            when = "connections",
            value = "event",
            is = {"connected", "disconnected"})
    SignalRCategory category();

    /**
     * The method of the hub, for {@code MESSAGES}; {@code connected} or {@code disconnected} for {@code CONNECTIONS}.
     *
     * @return the event
     */
    @Property(appSettings = true)
    String event();

    /**
     * Names for the arguments of a call, in order: each is metadata of that name. For {@code MESSAGES} only.
     *
     * @return the names
     */
    @Property(alwaysWritten = true, noDuplicates = true)
    @OnlyWith(value = "category", is = "messages")
    String[] parameterNames() default {};

    /**
     * The name of the app setting that holds the SignalR Service connection, or the prefix of an identity-based one;
     * never the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connectionStringSetting() default "AzureSignalRConnectionString";
}
