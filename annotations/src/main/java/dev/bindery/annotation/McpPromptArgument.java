package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Gathered;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an argument of an MCP prompt, and hands it to the parameter. Only beside {@link McpPromptTrigger}.
 *
 * <p>The parameter is {@code String}, a number or another simple type, or an {@code Optional} of one for an argument
 * that may be missing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.McpPromptArgument;
 * import dev.bindery.annotation.McpPromptTrigger;
 * import java.util.Optional;
 *
 * public final class Prompts {
 *   public String summary(
 *       @McpPromptTrigger(promptName = "summary") String request,
 *       @McpPromptArgument(argumentName = "sentences", description = "How long it may be.")
 *           Optional<Integer> sentences) {
 *     return "Sum this conversation up in " + sentences.orElse(3) + " sentences.";
 *   }
 * }
 * }</pre>
 */
@Documented
@Gathered(by = McpPromptTrigger.class)
@Binding(type = "mcpPromptArgument", role = Role.INPUT, content = Content.TEXT, extension = "Mcp")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface McpPromptArgument {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The argument's name, the only one of its name in the prompt.
     *
     * @return the name
     */
    String argumentName();

    /**
     * What the argument means; it may be empty.
     *
     * @return the description
     */
    @Property(alwaysWritten = true, blank = true)
    String description() default "";

    /**
     * Whether it must be given.
     *
     * @return whether it is required
     */
    @Property(alwaysWritten = true)
    boolean isRequired() default false;
}
