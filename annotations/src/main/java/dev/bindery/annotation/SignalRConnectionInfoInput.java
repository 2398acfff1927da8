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
 * Makes the URL and the access token by which one client connects to a SignalR hub.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON), with {@code url} and
 * {@code accessToken}: what a SignalR client library expects as the answer to its negotiation.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.HttpResponse;
 * import dev.bindery.annotation.HttpMethod;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.SignalRConnectionInfoInput;
 *
 * public final class Chat {
 *   public record ConnectionInfo(String url, String accessToken) {}
 *
 *   public HttpResponse negotiate(
 *       @HttpTrigger(methods = HttpMethod.POST) HttpRequest req,
 *       @SignalRConnectionInfoInput(hubName = "chat") ConnectionInfo info) {
 *     return HttpResponse.json(info);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "signalRConnectionInfo", role = Role.INPUT, content = Content.JSON, extension = "SignalR")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SignalRConnectionInfoInput {
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
     * A JSON Web Token of the user, such as {@code {headers.x-ms-token-aad-id-token}}, whose claims may go into the
     * access token.
     *
     * @return the token
     */
    @Property(appSettings = true, expressions = true)
    String idToken() default "";

    /**
     * The claims of {@code idToken} that go into the access token.
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
