package dev.bindery.annotation;

import dev.bindery.annotation.meta.Alternative;
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
 * Publishes an event, or one event per element of a list, to an Event Grid topic.
 *
 * <p>The value is an {@code EventGridEvent}, a {@code CloudEvent}, a record or another JSON type, a {@code String} that
 * is a JSON document, or a {@code List} of these. It must be an event in Event Grid's schema ({@code id},
 * {@code subject}, {@code eventType}, {@code eventTime}, {@code data}, {@code dataVersion}) or CloudEvents'
 * ({@code specversion}, {@code id}, {@code source}, {@code type}, {@code data}). Null publishes nothing. The topic is
 * named either by {@code connection}, or by {@code topicEndpointUri} with {@code topicKeySetting}; a setting that does
 * not exist keeps the function from loading.
 *
 * <pre>{@code
 * import dev.bindery.annotation.EventGridOutput;
 * import dev.bindery.annotation.QueueTrigger;
 * import java.util.Map;
 * import java.util.UUID;
 *
 * public final class Shipments {
 *   public record Event(String specversion, String id, String source, String type, Map<String, String> data) {}
 *
 *   @EventGridOutput(topicEndpointUri = "ShipmentsTopic", topicKeySetting = "ShipmentsTopicKey")
 *   public Event shipped(@QueueTrigger(queueName = "shipped") String parcel) {
 *     return new Event("1.0", UUID.randomUUID().toString(), "/shop", "parcel.shipped", Map.of("parcel", parcel));
 *   }
 * }
 * }</pre>
 */
@Documented
@Alternative("connection")
@Alternative({"topicEndpointUri", "topicKeySetting"})
@Binding(type = "eventGrid", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "EventGrid")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface EventGridOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The name of the app setting that holds the topic's endpoint, not the endpoint itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.APP_SETTING)
    String topicEndpointUri() default "";

    /**
     * The name of the app setting that holds the topic's access key.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.APP_SETTING)
    String topicKeySetting() default "";

    /**
     * The prefix of the app settings of an identity-based connection: the endpoint stands in
     * {@code <prefix>__topicEndpointUri}, and no key is needed.
     *
     * @return the prefix
     */
    @Property(format = TextFormat.CONNECTION)
    String connection() default "";
}
