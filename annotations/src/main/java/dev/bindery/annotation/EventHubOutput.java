package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends an event, or one event per element of a list, to an event hub.
 *
 * <p>The value is {@code String}, {@code byte[]}, {@code InputStream}, a number or another simple type, a JSON type, or
 * a {@code List} of these. Null sends nothing. The bytes reach the hub as they are.
 *
 * <pre>{@code
 * import dev.bindery.TimerRequest;
 * import dev.bindery.annotation.EventHubOutput;
 * import dev.bindery.annotation.TimerTrigger;
 *
 * public final class Heartbeat {
 *   public record Beat(String source, long millis) {}
 *
 *   @EventHubOutput(eventHubName = "beats", connection = "BeatsEventHub")
 *   public Beat beat(@TimerTrigger(schedule = "00:01:00") TimerRequest timer) {
 *     return new Beat("shop", System.currentTimeMillis());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "eventHub",
        role = Role.OUTPUT,
        content = Content.BYTES,
        many = true,
        feeds = EventHubTrigger.class,
        extension = "EventHubs")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface EventHubOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The event hub. An {@code EntityPath} in the connection string overrides it. It cannot depend on the trigger.
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
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
