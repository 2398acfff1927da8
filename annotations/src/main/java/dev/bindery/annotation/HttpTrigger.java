package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/**
 * Runs the function for an HTTP request.
 *
 * <p>The parameter is an {@code HttpRequest}, or the request's body as {@code String}, {@code byte[]},
 * {@code InputStream} or a JSON type. A value that the method returns is the response, without an {@link HttpOutput}
 * being written. Metadata: each route parameter, each query parameter, {@code Query}, {@code Headers}, and each
 * top-level property of a JSON body.
 *
 * <pre>{@code
 * import dev.bindery.annotation.AuthorizationLevel;
 * import dev.bindery.annotation.HttpMethod;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.HttpRequest;
 *
 * public final class Items {
 *   public String item(
 *       @HttpTrigger(
 *               route = "items/{id}",
 *               methods = HttpMethod.GET,
 *               authLevel = AuthorizationLevel.ANONYMOUS)
 *           HttpRequest req) {
 *     return "item " + req.routeParams().get("id");
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "httpTrigger",
        role = Role.TRIGGER,
        content = Content.HTTP,
        result = HttpOutput.class,
        metadata = {@Metadata(name = "Query", type = Map.class), @Metadata(name = "Headers", type = Map.class)},
        openMetadata = true,
        extension = "Http")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface HttpTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The route template below the app's route prefix: literals, {@code {id}}, {@code {id?}}, {@code {id=5}},
     * {@code {id:int}}, {@code {*rest}}. Without it the route is the function's name. The host tries routes in the
     * order of the functions' names and takes the first that fits; it refuses a route that begins with {@code admin} or
     * {@code runtime}.
     *
     * @return the template
     */
    @Property(format = TextFormat.ROUTE)
    String route() default "";

    /**
     * The methods that the route answers; empty means all of them. The host answers 404 to any other.
     *
     * @return the methods
     */
    @Property(format = TextFormat.HTTP_METHOD, noDuplicates = true)
    HttpMethod[] methods() default {};

    /**
     * The key that a caller must send, in the header {@code x-functions-key} or the query parameter {@code code}.
     *
     * @return the level
     */
    @Property(alwaysWritten = true)
    AuthorizationLevel authLevel() default AuthorizationLevel.FUNCTION;

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
