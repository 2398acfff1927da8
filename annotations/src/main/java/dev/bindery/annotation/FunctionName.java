package dev.bindery.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a function. Without it, a method that has a trigger is a function of the method's own name.
 *
 * <pre>{@code
 * import dev.bindery.annotation.AuthorizationLevel;
 * import dev.bindery.annotation.FunctionName;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.HttpRequest;
 *
 * public final class Greetings {
 *   @FunctionName("Hello")
 *   public static String hello(@HttpTrigger(authLevel = AuthorizationLevel.ANONYMOUS) HttpRequest req) {
 *     return "Hello, " + req.params().get("user") + "!";
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface FunctionName {
    /**
     * The name under which the host knows the function: its folder, its log category and, without a route, its URL. The
     * host takes 1 to 128 letters, digits, {@code _} and {@code -}, beginning with a letter, not {@code host}, and
     * tells names apart without regard to case.
     *
     * @return the name
     */
    String value();
}
