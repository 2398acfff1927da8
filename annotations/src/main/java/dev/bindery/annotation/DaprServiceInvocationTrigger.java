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
 * Runs the function when another Dapr app invokes it.
 *
 * <p>The parameter is {@code String}, a number or another simple type, or a JSON type that the request's body is read
 * into. Metadata: each top-level property of a JSON body. A returned value is the response's body.
 *
 * <pre>{@code
 * import dev.bindery.annotation.DaprServiceInvocationTrigger;
 *
 * public final class Prices {
 *   public record Query(String article) {}
 *
 *   public record Price(String article, long cents) {}
 *
 *   public Price price(@DaprServiceInvocationTrigger(methodName = "price") Query query) {
 *     return new Price(query.article(), 995);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "daprServiceInvocationTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        returns = true,
        openMetadata = true,
        extension = "Dapr")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface DaprServiceInvocationTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The method that callers name; without it, the function's name.
     *
     * @return the method's name
     */
    @Property(appSettings = true)
    String methodName() default "";
}
