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
 * Puts a message, or one message per element of a list, on a storage queue. The queue is made if it does not exist.
 *
 * <p>The value is a {@code QueueMessage}, {@code String}, {@code byte[]}, a number or another simple type, a JSON type,
 * or a {@code List} of these. Null writes nothing.
 *
 * <pre>{@code
 * import dev.bindery.Out;
 * import dev.bindery.QueueMessage;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.QueueOutput;
 * import dev.bindery.HttpRequest;
 *
 * public final class Orders {
 *   public String enqueue(
 *       @HttpTrigger HttpRequest req, @QueueOutput(queueName = "outqueue") Out<QueueMessage> msg) {
 *     msg.set(QueueMessage.of(req.text()));
 *     return "queued";
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "queue",
        role = Role.OUTPUT,
        content = Content.BYTES,
        many = true,
        feeds = QueueTrigger.class,
        extension = "Storage.Queues")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface QueueOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The queue: 3 to 63 lower-case letters, digits and single hyphens.
     *
     * @return the queue's name
     */
    @Property(format = TextFormat.QUEUE_NAME, appSettings = true, expressions = true)
    String queueName();

    /**
     * The name of the app setting that holds the storage connection, or the prefix of an identity-based one; never the
     * connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true)
    String connection() default "AzureWebJobsStorage";

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
