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
 * Runs the function only when somebody asks for it, through the host's admin endpoint {@code POST
 * /admin/functions/<name>}.
 *
 * <p>The parameter is {@code String}, a number or another simple type, or a JSON type: what the request's {@code input}
 * says. The caller needs the master key. Metadata: each top-level property of an input that is a JSON object.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.ManualTrigger;
 *
 * public final class Repairs {
 *   public void rebuild(@ManualTrigger String index, Context context) {
 *     context.logger().info("rebuilding {}", index);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "manualTrigger", role = Role.TRIGGER, content = Content.TEXT, openMetadata = true, extension = "Host")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface ManualTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";
}
