package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Member;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/**
 * Makes the function a prompt that the app's MCP server offers to the people who use it.
 *
 * <p>The parameter is {@code String} (the request as JSON), or a record or another JSON type with {@code name} and
 * {@code arguments}; single arguments are better taken by {@link McpPromptArgument}. Metadata:
 * {@code mcppromptcontext}, the request; {@code mcppromptargs}, its arguments; {@code mcpsessionid}. A returned value
 * is the prompt's text.
 *
 * <pre>{@code
 * import dev.bindery.annotation.McpPromptArgument;
 * import dev.bindery.annotation.McpPromptTrigger;
 *
 * public final class Prompts {
 *   public String review(
 *       @McpPromptTrigger(promptName = "review", title = "Review a text") String request,
 *       @McpPromptArgument(argumentName = "text", description = "The text to review.", isRequired = true)
 *           String text) {
 *     return "Review the following text for clarity:\n\n" + text;
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "mcpPromptTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        returns = true,
        metadata = {
            @Metadata(name = "mcppromptcontext", type = Map.class),
            @Metadata(name = "mcppromptargs", type = Map.class),
            @Metadata(name = "mcpsessionid")
        },
        extension = "Mcp")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface McpPromptTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The prompt's name, the only one of its name in the app.
     *
     * @return the name
     */
    @Property(uniqueInApp = true)
    String promptName();

    /**
     * A title for people to read.
     *
     * @return the title
     */
    String title() default "";

    /**
     * What the prompt is good for.
     *
     * @return the description
     */
    String description() default "";

    /**
     * The prompt's arguments as a JSON array of objects with {@code name}, {@code description} and {@code required}.
     *
     * @return the arguments
     */
    @Property(format = TextFormat.JSON_ARRAY)
    @Member(value = "name", unique = true)
    String promptArguments() default "";

    /**
     * Metadata of the prompt, a JSON object.
     *
     * @return the metadata
     */
    @Property(format = TextFormat.JSON_OBJECT)
    String metadata() default "";

    /**
     * Icons for the prompt, a JSON array.
     *
     * @return the icons
     */
    @Property(format = TextFormat.JSON_ARRAY)
    String icons() default "";

    /**
     * Whether the function returns the extension's envelope of messages rather than the prompt's text.
     *
     * @return whether it returns the envelope
     */
    boolean useResultSchema() default false;
}
