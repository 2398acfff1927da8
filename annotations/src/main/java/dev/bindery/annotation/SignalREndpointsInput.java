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
 * Lists the SignalR services behind a hub, so that an output can be sent to some of them.
 *
 * <p>The parameter is a {@code List} of records or of another JSON type, or {@code String} (the JSON array); each has
 * {@code name}, {@code endpoint}, {@code endpointType} and {@code online}.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.TimerRequest;
 * import dev.bindery.annotation.SignalREndpointsInput;
 * import dev.bindery.annotation.TimerTrigger;
 * import java.util.List;
 *
 * public final class Chat {
 *   public record Endpoint(String name, boolean online) {}
 *
 *   public void check(
 *       @TimerTrigger(schedule = "00:05:00") TimerRequest timer,
 *       @SignalREndpointsInput(hubName = "chat") List<Endpoint> endpoints,
 *       Context context) {
 *     endpoints.stream()
 *         .filter(endpoint -> !endpoint.online())
 *         .forEach(endpoint -> context.logger().warn("{} is offline", endpoint.name()));
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "signalREndpoints", role = Role.INPUT, content = Content.JSON, extension = "SignalR")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SignalREndpointsInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The hub; its name begins with a letter.
     *
     * @return the hub's name
     */
    @Property(appSettings = true, expressions = true)
    String hubName();

    /**
     * The name of the app setting that holds the SignalR Service connection, or the prefix of an identity-based one;
     * never the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connectionStringSetting() default "AzureSignalRConnectionString";
}
