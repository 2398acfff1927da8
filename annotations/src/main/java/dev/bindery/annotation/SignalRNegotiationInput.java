package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.OnlyWith;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the URLs and access tokens by which one client connects to a SignalR hub that several services share; the
 * function chooses among them.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON), with {@code endpoints}: for each
 * service its name, whether it is online, and the {@code connectionInfo} for the client.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.HttpResponse;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.SignalRNegotiationInput;
 * import java.util.List;
 *
 * public final class Chat {
 *   public record Info(String url, String accessToken) {}
 *
 *   public record Endpoint(String name, boolean online, Info connectionInfo) {}
 *
 *   public record Negotiation(List<Endpoint> endpoints) {}
 *
 *   public HttpResponse negotiate(
 *       @HttpTrigger HttpRequest req, @SignalRNegotiationInput(hubName = "chat") Negotiation negotiation) {
 *     return HttpResponse.json(negotiation.endpoints().get(0).connectionInfo());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "signalRNegotiation", role = Role.INPUT, content = Content.JSON, extension = "SignalR")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SignalRNegotiationInput {
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
     * The user that the connection is for, such as {@code {headers.x-ms-client-principal-id}}; without it, it is
     * nobody's.
     *
     * @return the user's id
     */
    @Property(appSettings = true, expressions = true)
    String userId() default "";

    /**
     * A JSON Web Token of the user, whose claims may go into the access tokens.
     *
     * @return the token
     */
    @Property(appSettings = true, expressions = true)
    String idToken() default "";

    /**
     * The claims of {@code idToken} that go into the access tokens.
     *
     * @return the claims
     */
    @OnlyWith("idToken")
    String[] claimTypeList() default {};

    /**
     * The name of the app setting that holds the SignalR Service connection, or the prefix of an identity-based one;
     * never the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connectionStringSetting() default "AzureSignalRConnectionString";
}
