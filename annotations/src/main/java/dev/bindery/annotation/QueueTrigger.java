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
import java.time.OffsetDateTime;

/**
 * Runs the function for a message of a storage queue.
 *
 * <p>The parameter is a {@code QueueMessage}, {@code String}, {@code byte[]}, {@code InputStream}, a number or another
 * simple type, or a JSON type that the message is read into. Metadata: {@code QueueTrigger}, {@code Id},
 * {@code DequeueCount}, {@code InsertionTime}, {@code ExpirationTime}, {@code NextVisibleTime}, {@code PopReceipt}, and
 * each top-level property of a JSON message. A message whose function fails is retried; after {@code maxDequeueCount}
 * attempts (5, {@code host.json}) it goes to the queue {@code <queueName>-poison}.
 *
 * <pre>{@code
 * import dev.bindery.annotation.QueueTrigger;
 * import dev.bindery.Context;
 * import dev.bindery.QueueMessage;
 *
 * public final class Orders {
 *   public void take(@QueueTrigger(queueName = "orders") QueueMessage order, Context context) {
 *     context.logger().info("attempt {} of {}", order.dequeueCount(), order.text());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "queueTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        metadata = {
            @Metadata(name = "QueueTrigger"),
            @Metadata(name = "DequeueCount", type = long.class, always = true),
            @Metadata(name = "ExpirationTime", type = OffsetDateTime.class, always = true),
            @Metadata(name = "Id", always = true),
            @Metadata(name = "InsertionTime", type = OffsetDateTime.class, always = true),
            @Metadata(name = "NextVisibleTime", type = OffsetDateTime.class, always = true),
            @Metadata(name = "PopReceipt", always = true)
        },
        openMetadata = true,
        extension = "Storage.Queues")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface QueueTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The queue: 3 to 63 lower-case letters, digits and single hyphens. For a name that ends in {@code -poison}, or has
     * more than 56 characters, the host has no poison queue: a message that fails stays in the queue.
     *
     * @return the queue's name
     */
    @Property(format = TextFormat.QUEUE_NAME, appSettings = true, poisonQueue = true)
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
