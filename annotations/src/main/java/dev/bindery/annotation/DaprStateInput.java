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
 * Reads a value of a Dapr state store.
 *
 * <p>The parameter is {@code String}, a number or another simple type, a JSON type that the value is read into, or an
 * {@code Optional} of one, empty where there is no such value.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.HttpResponse;
 * import dev.bindery.annotation.DaprStateInput;
 * import dev.bindery.annotation.HttpTrigger;
 * import java.util.Optional;
 *
 * public final class Carts {
 *   public record Cart(String customer, int pieces) {}
 *
 *   public HttpResponse cart(
 *       @HttpTrigger(route = "carts/{customer}") HttpRequest req,
 *       @DaprStateInput(stateStore = "carts", key = "{customer}") Optional<Cart> cart) {
 *     return cart.map(HttpResponse::json).orElseGet(() -> HttpResponse.status(404).build());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "daprState", role = Role.INPUT, content = Content.TEXT, extension = "Dapr")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface DaprStateInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The Dapr state store component.
     *
     * @return the component's name
     */
    @Property(appSettings = true, expressions = true)
    String stateStore();

    /**
     * The key of the value.
     *
     * @return the key
     */
    @Property(appSettings = true, expressions = true)
    String key();

    /**
     * The address of the Dapr sidecar. Without it, {@code http://localhost} at the port that {@code DAPR_HTTP_PORT}
     * says, or else 3500.
     *
     * @return the address
     */
    @Property(format = TextFormat.URI, appSettings = true, expressions = true)
    String daprAddress() default "";
}
