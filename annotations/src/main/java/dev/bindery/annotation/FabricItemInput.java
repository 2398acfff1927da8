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
 * Hands the function an item of Microsoft Fabric, such as a lakehouse. For functions that Fabric runs; what properties
 * the binding has is not settled, and {@link CustomInput} takes any.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON).
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.annotation.FabricItemInput;
 * import dev.bindery.annotation.HttpTrigger;
 *
 * public final class Reports {
 *   public String report(@HttpTrigger HttpRequest req, @FabricItemInput String stock) {
 *     return stock;
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "fabricItem", role = Role.INPUT, content = Content.JSON, extension = "Fabric")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface FabricItemInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";
}
