package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Discouraged;
import dev.bindery.annotation.meta.Matches;
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
import java.util.Map;

/**
 * Runs the function for a message of a Service Bus topic, by way of a subscription.
 *
 * <p>The parameter is a {@code ServiceBusMessage}, which has the message's own properties, {@code String},
 * {@code byte[]}, {@code InputStream}, a number or another simple type, or a JSON type that the message is read into; a
 * {@code List} of one takes a batch. Metadata: {@code MessageId}, {@code DeliveryCount}, {@code SequenceNumber},
 * {@code EnqueuedTimeUtc}, {@code EnqueuedTime}, {@code ExpiresAtUtc}, {@code ExpiresAt}, {@code LockToken},
 * {@code ContentType}, {@code CorrelationId}, {@code Subject} (formerly {@code Label}), {@code To}, {@code ReplyTo},
 * {@code ReplyToSessionId}, {@code SessionId}, {@code PartitionKey}, {@code TransactionPartitionKey},
 * {@code DeadLetterSource}, {@code ApplicationProperties} (formerly {@code UserProperties}), and each top-level
 * property of a JSON message; in a batch, an array under the name with {@code Array} after it. A message whose function
 * fails is delivered again until the entity's own maximum of deliveries, and is then dead-lettered.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.ServiceBusTopicTrigger;
 * import java.util.List;
 *
 * public final class Prices {
 *   public record Price(String article, long cents) {}
 *
 *   public void changed(
 *       @ServiceBusTopicTrigger(topicName = "prices", subscriptionName = "shop") List<Price> prices,
 *       Context context) {
 *     context.logger().info("{} prices have changed", prices.size());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "serviceBusTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        metadata = {
            @Metadata(name = "DeliveryCount", type = int.class),
            @Metadata(name = "DeadLetterSource"),
            @Metadata(name = "LockToken"),
            @Metadata(name = "ExpiresAtUtc", type = OffsetDateTime.class),
            @Metadata(name = "ExpiresAt", type = OffsetDateTime.class),
            @Metadata(name = "EnqueuedTimeUtc", type = OffsetDateTime.class),
            @Metadata(name = "EnqueuedTime", type = OffsetDateTime.class),
            @Metadata(name = "MessageId"),
            @Metadata(name = "ContentType"),
            @Metadata(name = "ReplyTo"),
            @Metadata(name = "SequenceNumber", type = long.class),
            @Metadata(name = "To"),
            @Metadata(name = "Subject"),
            @Metadata(name = "Label"),
            @Metadata(name = "CorrelationId"),
            @Metadata(name = "ApplicationProperties", type = Map.class),
            @Metadata(name = "UserProperties", type = Map.class),
            @Metadata(name = "SessionId"),
            @Metadata(name = "ReplyToSessionId"),
            @Metadata(name = "PartitionKey"),
            @Metadata(name = "TransactionPartitionKey")
        },
        openMetadata = true,
        extension = "ServiceBus")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface ServiceBusTopicTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The topic: 1 to 260 letters, digits, dots, hyphens, underscores and slashes.
     *
     * @return the topic's name
     */
    @Property(appSettings = true)
    @Matches(
            value = "[A-Za-z0-9]([A-Za-z0-9._/-]{0,258}[A-Za-z0-9])?",
            says = "1 to 260 letters, digits, '.', '-', '_' and '/', the ends letters or digits")
    String topicName();

    /**
     * The subscription of the topic: 1 to 50 letters, digits, dots, hyphens and underscores. {@code /$DeadLetterQueue}
     * behind it reads its dead letters.
     *
     * @return the subscription's name
     */
    @Property(appSettings = true)
    @Matches(
            value = "[A-Za-z0-9]([A-Za-z0-9._-]{0,48}[A-Za-z0-9])?(/\\$(Transfer/\\$)?DeadLetterQueue)?",
            says = "1 to 50 letters, digits, '.', '-' and '_', then perhaps '/$DeadLetterQueue'")
    String subscriptionName();

    /**
     * The name of the app setting that holds the Service Bus connection, or the prefix of an identity-based one; never
     * the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true)
    String connection() default "AzureWebJobsServiceBus";

    /**
     * Whether the entity has sessions. The host then takes one session at a time, and its messages in order.
     *
     * @return whether sessions are used
     */
    boolean isSessionsEnabled() default false;

    /**
     * Whether the host completes a message once the function has returned. Without it a message stays locked until the
     * lock runs out, because a Java function has no means to settle it. Left out, {@code host.json} decides, where the
     * default is true.
     *
     * @return whether messages are completed
     */
    @Discouraged(
            value = "false",
            because =
                    "A function has no way to settle a message itself, which stays locked until its time is out and then"
                            + " comes again.")
    boolean autoCompleteMessages() default true;

    /**
     * Whether each call is handed one event or a batch. Where it is not written it follows from the parameter: a list
     * or an array is a batch.
     *
     * @return the cardinality
     */
    @Property(alwaysWritten = true)
    Cardinality cardinality() default Cardinality.ONE;

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
