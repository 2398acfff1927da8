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
 * Reads an event of Web PubSub that has come in by an HTTP trigger of one's own rather than by
 * {@link WebPubSubTrigger}, and checks its signature.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON), with {@code request},
 * {@code isPreflight}, {@code hasError}, {@code errorMessage}, and the {@code response} to give to a preflight request.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.HttpResponse;
 * import dev.bindery.annotation.AuthorizationLevel;
 * import dev.bindery.annotation.HttpMethod;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.WebPubSubContextInput;
 *
 * public final class Board {
 *   public record Event(boolean hasError, String errorMessage) {}
 *
 *   public HttpResponse upstream(
 *       @HttpTrigger(
 *               methods = {HttpMethod.OPTIONS, HttpMethod.POST},
 *               authLevel = AuthorizationLevel.ANONYMOUS)
 *           HttpRequest req,
 *       @WebPubSubContextInput Event event) {
 *     return event.hasError()
 *         ? HttpResponse.status(400).body(event.errorMessage()).build()
 *         : HttpResponse.status(204).build();
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "webPubSubContext", role = Role.INPUT, content = Content.JSON, extension = "WebPubSub")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface WebPubSubContextInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The names of the app settings whose connections an event may be signed with; the host refuses others.
     *
     * @return the settings' names
     */
    @Property(format = TextFormat.CONNECTION)
    String[] connections() default "WebPubSubConnectionString";
}
