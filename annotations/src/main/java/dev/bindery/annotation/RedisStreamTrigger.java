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
import java.util.Map;

/**
 * Runs the function for an entry of a Redis stream.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON), with {@code Id} and {@code Values},
 * the entry's fields. Metadata: {@code Key}, {@code Id}, {@code Values}. The function app is one consumer group of the
 * stream.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.BindingName;
 * import dev.bindery.annotation.RedisStreamTrigger;
 * import java.util.Map;
 *
 * public final class Audit {
 *   public void entry(
 *       @RedisStreamTrigger(connection = "AuditRedis", key = "audit") String entry,
 *       @BindingName Map<String, String> values,
 *       Context context) {
 *     context.logger().info("{} did {}", values.get("who"), values.get("what"));
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "redisStreamTrigger",
        role = Role.TRIGGER,
        content = Content.JSON,
        metadata = {@Metadata(name = "Key"), @Metadata(name = "Id"), @Metadata(name = "Values", type = Map.class)},
        extension = "Redis")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface RedisStreamTrigger {
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
     * The key of the stream.
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
     * The most entries that an instance reads at once; each is a call of its own.
     *
     * @return the number of entries
     */
    @Property(alwaysWritten = true)
    @Range(min = 1)
    int maxBatchSize() default 16;
}
