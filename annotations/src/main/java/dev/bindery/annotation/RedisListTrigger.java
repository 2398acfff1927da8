package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Range;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the function for an element of a Redis list, which is taken from the list.
 *
 * <p>The parameter is {@code String}, a number or another simple type, or a JSON type that the element is read into.
 * Metadata: {@code Key}, {@code Value}, and each top-level property of a JSON element. An element whose function fails
 * is gone.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.RedisListDirection;
 * import dev.bindery.annotation.RedisListTrigger;
 *
 * public final class Jobs {
 *   public void run(
 *       @RedisListTrigger(connection = "JobsRedis", key = "jobs", listDirection = RedisListDirection.RIGHT) String job,
 *       Context context) {
 *     context.logger().info("{}", job);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "redisListTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        metadata = {@Metadata(name = "Key"), @Metadata(name = "Value")},
        openMetadata = true,
        extension = "Redis")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface RedisListTrigger {
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
     * The key of the list.
     *
     * @return the key
     */
    @Property(appSettings = true)
    String key();

    /**
     * How long the host waits before it looks for new elements again, in milliseconds.
     *
     * @return the milliseconds
     */
    @Property(alwaysWritten = true)
    @Range(min = 1)
    int pollingIntervalInMs() default 1000;

    /**
     * The most elements that an instance takes at once; each is a call of its own.
     *
     * @return the number of elements
     */
    @Property(alwaysWritten = true)
    @Range(min = 1)
    int maxBatchSize() default 16;

    /**
     * The end that elements are taken from.
     *
     * @return the end
     */
    @Property(alwaysWritten = true)
    RedisListDirection listDirection() default RedisListDirection.LEFT;
}
