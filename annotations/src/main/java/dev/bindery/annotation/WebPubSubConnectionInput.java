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
 * Makes the URL and the access token by which one client connects to a Web PubSub hub.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON), with {@code baseUrl}, {@code url}
 * and {@code accessToken}; {@code url} has the token in it.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.WebPubSubConnectionInput;
 *
 * public final class Board {
 *   public record Connection(String url, String baseUrl, String accessToken) {}
 *
 *   public String negotiate(
 *       @HttpTrigger HttpRequest req,
 *       @WebPubSubConnectionInput(hub = "board", userId = "{query.user}") Connection connection) {
 *     return connection.url();
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "webPubSubConnection", role = Role.INPUT, content = Content.JSON, extension = "WebPubSub")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface WebPubSubConnectionInput {
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
    String hub();

    /**
     * The user that the connection is for; without it, it is nobody's.
     *
     * @return the user's id
     */
    @Property(appSettings = true, expressions = true)
    String userId() default "";

    /**
     * What the client will speak.
     *
     * @return the protocol
     */
    WebPubSubClientProtocol clientProtocol() default WebPubSubClientProtocol.DEFAULT;

    /**
     * The name of the app setting that holds the Web PubSub connection, or the prefix of an identity-based one; never
     * the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connection() default "WebPubSubConnectionString";
}
