package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Discouraged;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends a message, or one message per element of a list, to a RabbitMQ queue.
 *
 * <p>The value is {@code String}, a number or another simple type, a JSON type (sent as its text), or a {@code List} of
 * these. Null sends nothing.
 *
 * <pre>{@code
 * import dev.bindery.TimerRequest;
 * import dev.bindery.annotation.RabbitMQOutput;
 * import dev.bindery.annotation.TimerTrigger;
 *
 * public final class Jobs {
 *   @RabbitMQOutput(queueName = "jobs", connectionStringSetting = "JobsRabbitMQ")
 *   public String nightly(@TimerTrigger(schedule = "0 0 1 * * *") TimerRequest timer) {
 *     return "clean";
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "rabbitMQ",
        role = Role.OUTPUT,
        content = Content.TEXT,
        many = true,
        feeds = RabbitMQTrigger.class,
        extension = "RabbitMQ")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface RabbitMQOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The queue.
     *
     * @return the queue's name
     */
    @Property(appSettings = true, expressions = true)
    String queueName();

    /**
     * The name of the app setting that holds the server's AMQP URI; never the URI itself. It may be left out where
     * {@code host.json} has a connection.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true)
    String connectionStringSetting() default "";

    /**
     * Whether the server's certificate is taken unchecked. Not in production: anybody can then pose as the server.
     *
     * @return whether it is unchecked
     */
    @Discouraged(
            value = "true",
            because = "The connection is then open to anyone who can stand between the app and the broker.")
    boolean disableCertificateValidation() default false;

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
