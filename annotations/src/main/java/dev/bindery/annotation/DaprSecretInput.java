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
 * Reads a secret of a Dapr secret store.
 *
 * <p>The parameter is {@code Map<String, String>} or another JSON type, or {@code String} (its JSON): an object with
 * the secret under its key, or with several values where the store keeps several.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.TimerRequest;
 * import dev.bindery.annotation.DaprSecretInput;
 * import dev.bindery.annotation.TimerTrigger;
 * import java.util.Map;
 *
 * public final class Partner {
 *   public void poll(
 *       @TimerTrigger(schedule = "01:00:00") TimerRequest timer,
 *       @DaprSecretInput(secretStoreName = "vault", key = "partner-key") Map<String, String> secret,
 *       Context context) {
 *     context.logger().info("the key has {} characters", secret.get("partner-key").length());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "daprSecret", role = Role.INPUT, content = Content.JSON, extension = "Dapr")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface DaprSecretInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The Dapr secret store component.
     *
     * @return the component's name
     */
    @Property(appSettings = true, expressions = true)
    String secretStoreName();

    /**
     * The name of the secret.
     *
     * @return the name
     */
    @Property(appSettings = true, expressions = true)
    String key();

    /**
     * Metadata of the request, {@code metadata.name=value} parted by {@code &}.
     *
     * @return the metadata
     */
    @Property(appSettings = true, expressions = true)
    @Matches(
            value = "metadata\\.[^=&]+=[^&]*(&metadata\\.[^=&]+=[^&]*)*",
            says = "pairs such as metadata.version_id=15&metadata.stage=live")
    String metadata() default "";

    /**
     * The address of the Dapr sidecar. Without it, {@code http://localhost} at the port that {@code DAPR_HTTP_PORT}
     * says, or else 3500.
     *
     * @return the address
     */
    @Property(format = TextFormat.URI, appSettings = true, expressions = true)
    String daprAddress() default "";
}
