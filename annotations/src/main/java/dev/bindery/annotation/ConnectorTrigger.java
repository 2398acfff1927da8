package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the function for an event of a managed connector. Needs the preview bundle, whose names for these properties
 * still change; {@link CustomTrigger} takes any.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON). Metadata depends on the connector.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.ConnectorTrigger;
 *
 * public final class Mailbox {
 *   public void arrived(
 *       @ConnectorTrigger(connection = "%MailConnection%", connector = "office365", operation = "OnNewEmail")
 *           String mail,
 *       Context context) {
 *     context.logger().info("{}", mail);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "connectorTrigger",
        role = Role.TRIGGER,
        content = Content.JSON,
        openMetadata = true,
        extension = "Connector")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface ConnectorTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The connection to the connector.
     *
     * @return the connection
     */
    @Property(appSettings = true)
    String connection() default "";

    /**
     * The connector.
     *
     * @return the connector's name
     */
    @Property(appSettings = true)
    String connector() default "";

    /**
     * The connector's event.
     *
     * @return the operation's name
     */
    @Property(appSettings = true)
    String operation() default "";
}
