package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
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
 * Runs the function for events of an event hub, one by one or, with a list, a batch of one partition at a time.
 *
 * <p>The parameter is an {@code EventHubEvent<T>}, which has the event's own properties beside its body,
 * {@code String}, {@code byte[]}, {@code InputStream}, a number or another simple type, or a JSON type; a {@code List}
 * of one takes a batch. Metadata: {@code PartitionContext}, {@code PartitionKey}, {@code Offset},
 * {@code SequenceNumber}, {@code EnqueuedTimeUtc}, {@code Properties}, {@code SystemProperties}, and each top-level
 * property of a JSON event; in a batch, an array under the name with {@code Array} after it, but for
 * {@code PartitionContext}, which keeps its name. The host moves on past events whose function has failed, unless a
 * retry policy holds it back.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.EventHubTrigger;
 * import dev.bindery.annotation.FixedDelayRetry;
 * import java.util.List;
 *
 * public final class Meters {
 *   public record Reading(String meter, double watts) {}
 *
 *   @FixedDelayRetry(maxRetryCount = 3, delayInterval = "00:00:05")
 *   public void read(
 *       @EventHubTrigger(eventHubName = "meters", connection = "MetersEventHub") List<Reading> readings,
 *       Context context) {
 *     context.logger().info("{} readings", readings.size());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "eventHubTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        retries = true,
        metadata = {
            @Metadata(name = "PartitionContext", type = Map.class, once = true),
            @Metadata(name = "PartitionKey"),
            @Metadata(name = "Offset"),
            @Metadata(name = "SequenceNumber", type = long.class),
            @Metadata(name = "EnqueuedTimeUtc", type = OffsetDateTime.class),
            @Metadata(name = "Properties", type = Map.class),
            @Metadata(name = "SystemProperties", type = Map.class)
        },
        openMetadata = true,
        extension = "EventHubs")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface EventHubTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The event hub. An {@code EntityPath} in the connection string overrides it.
     *
     * @return the event hub's name
     */
    @Property(appSettings = true)
    @Matches(
            value = "[A-Za-z0-9]([A-Za-z0-9._-]{0,254}[A-Za-z0-9])?",
            says = "1 to 256 letters, digits, '.', '-' and '_', the ends letters or digits")
    String eventHubName();

    /**
     * The name of the app setting that holds the connection of the Event Hubs namespace, or the prefix of an
     * identity-based one; never the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true)
    String connection();

    /**
     * The consumer group whose position in the hub the function keeps. Functions that shall each see every event need a
     * group each.
     *
     * @return the consumer group
     */
    @Property(appSettings = true)
    @Matches(
            value = "\\$Default|[A-Za-z0-9]([A-Za-z0-9._-]{0,48}[A-Za-z0-9])?",
            says = "$Default, or 1 to 50 letters, digits, '.', '-' and '_', the ends letters or digits")
    String consumerGroup() default "$Default";

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
