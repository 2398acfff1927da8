package dev.bindery.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a value of the trigger: a route parameter, a query parameter, a property of a JSON body or
 * message, or one of the trigger's own such as {@code DequeueCount}. The host looks names up without regard to case.
 *
 * <p>The parameter is text, a number, a boolean, a {@code UUID}, an enum, a {@code java.time} type, a JSON type, or an
 * {@code Optional} or {@code List} of one.
 *
 * <pre>{@code
 * import dev.bindery.annotation.BindingName;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.HttpRequest;
 *
 * public final class Orders {
 *   public String order(@HttpTrigger(route = "orders/{id:int}") HttpRequest req, @BindingName int id) {
 *     return "order " + id;
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface BindingName {
    /**
     * The name of the value; empty means the parameter's own name.
     *
     * @return the name
     */
    String value() default "";
}
