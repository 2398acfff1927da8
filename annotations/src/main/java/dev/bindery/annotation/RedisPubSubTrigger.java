package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the function for a message that is published to a Redis channel.
 *
 * <p>The parameter is {@code String}, a number or another simple type, or a JSON type that the message is read into.
 * Metadata: {@code SubscriptionChannel}, {@code Channel}, {@code Message}, and each top-level property of a JSON
 * message. Redis keeps no messages: one that is published while no instance listens is lost, which rules out the
 * Consumption plan.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.BindingName;
 * import dev.bindery.annotation.RedisPubSubTrigger;
 *
 * public final class News {
 *   public void heard(
 *       @RedisPubSubTrigger(connection = "NewsRedis", channel = "news.*", pattern = true) String text,
 *       @BindingName String channel,
 *       Context context) {
 *     context.logger().info("{}: {}", channel, text);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "redisPubSubTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        metadata = {@Metadata(name = "SubscriptionChannel"), @Metadata(name = "Channel"), @Metadata(name = "Message")},
        openMetadata = true,
        extension = "Redis")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface RedisPubSubTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The name of the app setting that holds the Redis connection, or the prefix of an identity-based one; never the
     * connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true)
    String connection();

    /**
     * The channel, or a pattern of channels. {@code __keyspace@0__:<key>} hears of changes to a key, where the server
     * reports them.
     *
     * @return the channel
     */
    @Property(appSettings = true)
    String channel();

    /**
     * Whether {@code channel} is a glob pattern.
     *
     * @return whether it is a pattern
     */
    @Property(alwaysWritten = true)
    boolean pattern() default false;
}
