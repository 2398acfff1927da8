package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Discouraged;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/**
 * Runs the function for a message of a RabbitMQ queue.
 *
 * <p>The parameter is {@code String}, {@code byte[]}, {@code InputStream}, a number or another simple type, or a JSON
 * type that the message is read into. Metadata: {@code ConsumerTag}, {@code DeliveryTag}, {@code Redelivered},
 * {@code Exchange}, {@code RoutingKey}, {@code BasicProperties}, {@code Body}, and each top-level property of a JSON
 * message. Not on the Consumption plan.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.BindingName;
 * import dev.bindery.annotation.RabbitMQTrigger;
 *
 * public final class Jobs {
 *   public void run(
 *       @RabbitMQTrigger(queueName = "jobs", connectionStringSetting = "JobsRabbitMQ") String job,
 *       @BindingName boolean redelivered,
 *       Context context) {
 *     context.logger().info("{}, {}", job, redelivered ? "again" : "for the first time");
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "rabbitMQTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        metadata = {
            @Metadata(name = "ConsumerTag"),
            @Metadata(name = "DeliveryTag", type = long.class),
            @Metadata(name = "Redelivered", type = boolean.class),
            @Metadata(name = "Exchange"),
            @Metadata(name = "RoutingKey"),
            @Metadata(name = "BasicProperties", type = Map.class),
            @Metadata(name = "Body")
        },
        openMetadata = true,
        extension = "RabbitMQ")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface RabbitMQTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
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
    @Property(appSettings = true)
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
