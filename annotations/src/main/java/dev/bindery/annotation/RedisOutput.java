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
 * Runs a Redis command on the value, or on each element of a list, all in one transaction.
 *
 * <p>The value is {@code String}, a number or another simple type, a JSON type (written as its text), or a {@code List}
 * of these. It supplies the command's arguments. Null runs nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.QueueTrigger;
 * import dev.bindery.annotation.RedisOutput;
 *
 * public final class Pages {
 *   @RedisOutput(connection = "PagesRedis", command = "DEL")
 *   public String changed(@QueueTrigger(queueName = "changed-pages") String page) {
 *     return page;
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "redis", role = Role.OUTPUT, content = Content.TEXT, many = true, extension = "Redis")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface RedisOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
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
     * The command alone, such as {@code SET} or {@code DEL}; its arguments come from the value.
     *
     * @return the command
     */
    @Property(appSettings = true, expressions = true)
    String command();
}
