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
 * Makes the function a skill that assistants call when they find it useful. Needs the preview bundle.
 *
 * <p>The parameter is {@code String}, a number or another simple type, or a JSON type: what the assistant passes.
 * Metadata: each top-level property of a JSON argument. A returned value goes back to the assistant.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.AssistantSkillTrigger;
 *
 * public final class Skills {
 *   public void addTodo(
 *       @AssistantSkillTrigger(functionDescription = "Puts a task on the list of things to do.") String task,
 *       Context context) {
 *     context.logger().info("to do: {}", task);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "assistantSkillTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        returns = true,
        openMetadata = true,
        extension = "OpenAI")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface AssistantSkillTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * What the skill does, for the assistant to choose by.
     *
     * @return the description
     */
    String functionDescription();

    /**
     * The skill's name; without it, the function's name.
     *
     * @return the name
     */
    @Property(appSettings = true)
    String functionName() default "";

    /**
     * The skill's parameters as a JSON array.
     *
     * @return the parameters
     */
    @Property(format = TextFormat.JSON_ARRAY)
    String parameterDescriptionJson() default "";
}
