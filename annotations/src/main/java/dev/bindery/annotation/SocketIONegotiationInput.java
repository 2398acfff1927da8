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
 * Makes the URL and the token by which one Socket.IO client connects to a hub. Needs the preview bundle.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON), with {@code endpoint}, {@code path}
 * and {@code token}.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.HttpResponse;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.SocketIONegotiationInput;
 * import java.util.Map;
 *
 * public final class Chat {
 *   public HttpResponse negotiate(
 *       @HttpTrigger HttpRequest req, @SocketIONegotiationInput(hub = "chat") Map<String, Object> connection) {
 *     return HttpResponse.json(connection);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "socketioNegotiation", role = Role.INPUT, content = Content.JSON, extension = "WebPubSub.SocketIO")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SocketIONegotiationInput {
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
     * The user that the connection is for. Older versions of the host's extension take no notice of it.
     *
     * @return the user's id
     */
    @Property(appSettings = true, expressions = true)
    String userId() default "";

    /**
     * The name of the app setting that holds the connection of Web PubSub for Socket.IO, or the prefix of an
     * identity-based one; never the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connection() default "WebPubSubForSocketIOConnectionString";
}
