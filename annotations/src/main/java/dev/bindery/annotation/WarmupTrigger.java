package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the function when a new instance of the app is added, before it takes events: the place to open connections and
 * fill caches.
 *
 * <p>The parameter is {@code String} or a JSON type; the host has nothing of interest to put into it. An app has at
 * most one such function. The host runs it when the app scales out, on plans with instances kept warm, and never on the
 * Consumption plan.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.FunctionName;
 * import dev.bindery.annotation.WarmupTrigger;
 *
 * public final class Instance {
 *   @FunctionName("Warmup")
 *   public void warm(@WarmupTrigger String instance, Context context) {
 *     context.logger().info("a new instance is about to take requests");
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "warmupTrigger", role = Role.TRIGGER, content = Content.JSON, onePerApp = true, extension = "Warmup")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface WarmupTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";
}
