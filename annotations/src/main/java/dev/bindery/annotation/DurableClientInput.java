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
 * Tells the function how to reach the durable task hub, to start orchestrations and to ask after them.
 *
 * <p>The parameter is {@code String} (the JSON that the durable task library's client is made of), or a record or
 * another JSON type.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.annotation.DurableClientInput;
 * import dev.bindery.annotation.HttpTrigger;
 * import java.util.Map;
 *
 * public final class Start {
 *   public record Client(String taskHubName, String rpcBaseUrl, Map<String, String> managementUrls) {}
 *
 *   public String hub(@HttpTrigger HttpRequest req, @DurableClientInput Client client) {
 *     return client.taskHubName();
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "durableClient", role = Role.INPUT, content = Content.JSON, extension = "DurableTask")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface DurableClientInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The task hub: 3 to 45 letters and digits, beginning with a letter. Without it, the one that {@code host.json}
     * names.
     *
     * @return the task hub's name
     */
    @Property(appSettings = true, expressions = true)
    @Matches(value = "[A-Za-z][A-Za-z0-9]{2,44}", says = "3 to 45 letters and digits, a letter first")
    String taskHub() default "";

    /**
     * The name of the app setting that holds the connection of the task hub's storage, or the prefix of an
     * identity-based one; never the connection string itself. Without it, that of {@code host.json}.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true)
    String connectionName() default "";

    /**
     * Whether the orchestrations are another app's.
     *
     * @return whether the client is external
     */
    boolean externalClient() default false;
}
