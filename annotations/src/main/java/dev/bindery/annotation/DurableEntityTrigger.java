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
 * Runs the function for operations on a durable entity.
 *
 * <p>The parameter is {@code String}: the entity's state and a batch of operations, encoded for the durable task
 * library, which gives the text to return.
 *
 * <pre>{@code
 * import dev.bindery.annotation.DurableEntityTrigger;
 * import java.util.function.UnaryOperator;
 *
 * public final class Counter {
 *   // Here goes the durable task library's own runner, with the entity's code.
 *   private static final UnaryOperator<String> RUNNER = batch -> batch;
 *
 *   public String counter(@DurableEntityTrigger String batch) {
 *     return RUNNER.apply(batch);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "entityTrigger", role = Role.TRIGGER, content = Content.TEXT, returns = true, extension = "DurableTask")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface DurableEntityTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The name by which the entity is addressed; without it, the function's name.
     *
     * @return the entity's name
     */
    @Property(appSettings = true)
    String entityName() default "";
}
