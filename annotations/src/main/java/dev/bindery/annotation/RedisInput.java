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
 * Runs a Redis command that reads one value.
 *
 * <p>The parameter is {@code String}, a number or another simple type, a JSON type that the value is read into, or an
 * {@code Optional} of one, empty where there is no such value.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.RedisInput;
 * import java.util.Optional;
 *
 * public final class Counters {
 *   public String count(
 *       @HttpTrigger(route = "counters/{page}") HttpRequest req,
 *       @RedisInput(connection = "CountersRedis", command = "GET {page}") Optional<Long> count) {
 *     return "seen " + count.orElse(0L) + " times";
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "redis", role = Role.INPUT, content = Content.TEXT, extension = "Redis")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface RedisInput {
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
    @Property(format = TextFormat.CONNECTION, appSettings = true, expressions = true)
    String connection();

    /**
     * The command and its arguments, parted by spaces: {@code GET}, {@code HGET}, {@code LLEN} or another that gives
     * one value. A space in an argument parts it.
     *
     * @return the command
     */
    @Property(appSettings = true, expressions = true)
    String command();
}
