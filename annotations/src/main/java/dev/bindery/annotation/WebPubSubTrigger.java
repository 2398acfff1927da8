package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Needs;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

/**
 * Runs the function for an event of a Web PubSub hub: a client wants to connect, has connected or disconnected, or has
 * sent a message.
 *
 * <p>The parameter is {@code String}, {@code byte[]}, {@code InputStream}, a number or another simple type, or a JSON
 * type. Metadata: {@code Request}, {@code ConnectionContext}, {@code Data}, {@code DataType}, {@code Claims},
 * {@code Query}, {@code Reason}, {@code Subprotocols}, {@code ClientCertificates}, as far as the event has them, and
 * each top-level property of a JSON message. A returned value answers {@code connect} and messages. The service must
 * know the host's webhook {@code /runtime/webhooks/webpubsub} as its event handler.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.WebPubSubEventType;
 * import dev.bindery.annotation.WebPubSubTrigger;
 *
 * public final class Board {
 *   public void drawn(
 *       @WebPubSubTrigger(hub = "board", eventType = WebPubSubEventType.USER, eventName = "message") String stroke,
 *       Context context) {
 *     context.logger().info("drawn: {}", stroke);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "webPubSubTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        returns = true,
        metadata = {
            @Metadata(name = "Request", type = Map.class),
            @Metadata(name = "ConnectionContext", type = Map.class),
            @Metadata(name = "Data"),
            @Metadata(name = "DataType"),
            @Metadata(name = "Claims", type = Map.class),
            @Metadata(name = "Query", type = Map.class),
            @Metadata(name = "Reason"),
            @Metadata(name = "Subprotocols", type = List.class),
            @Metadata(name = "ClientCertificates", type = List.class)
        },
        openMetadata = true,
        extension = "WebPubSub")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface WebPubSubTrigger {
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
    @Property(appSettings = true)
    String hub();

    /**
     * Whether messages or connections run the function.
     *
     * @return the type of event
     */
    @Needs(
            when = "system",
            value = "eventName",
            is = {"connect", "connected", "disconnected"})
    WebPubSubEventType eventType();

    /**
     * {@code message} or the name of an event of one's own, for {@code USER}; {@code connect}, {@code connected} or
     * {@code disconnected} for {@code SYSTEM}.
     *
     * @return the event
     */
    String eventName();

    /**
     * Whose events run the function.
     *
     * @return the protocols
     */
    WebPubSubAcceptedClientProtocols clientProtocols() default WebPubSubAcceptedClientProtocols.ALL;

    /**
     * The names of the app settings whose connections an event may be signed with; the host refuses others.
     *
     * @return the settings' names
     */
    @Property(format = TextFormat.CONNECTION)
    String[] connections() default "WebPubSubConnectionString";

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
