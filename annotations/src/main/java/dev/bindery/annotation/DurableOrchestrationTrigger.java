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
 * Runs the function for a step of a durable orchestration.
 *
 * <p>The parameter is {@code String}: the orchestration's history, encoded for the durable task library, which replays
 * it and gives the text to return. The function has no other bindings, and its code is deterministic: it is run again
 * from the start after each step.
 *
 * <pre>{@code
 * import dev.bindery.annotation.DurableOrchestrationTrigger;
 * import java.util.function.UnaryOperator;
 *
 * public final class Pipeline {
 *   // Here goes the durable task library's own runner, with the orchestration's code.
 *   private static final UnaryOperator<String> RUNNER = history -> history;
 *
 *   public String pipeline(@DurableOrchestrationTrigger String history) {
 *     return RUNNER.apply(history);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "orchestrationTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        returns = true,
        alone = true,
        extension = "DurableTask")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface DurableOrchestrationTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The name by which the orchestration is started; without it, the function's name.
     *
     * @return the orchestration's name
     */
    @Property(appSettings = true)
    String orchestration() default "";
}
