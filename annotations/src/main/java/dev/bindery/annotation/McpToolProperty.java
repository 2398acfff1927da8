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
 * Declares a property of an MCP tool, and hands its argument to the parameter. Only beside {@link McpToolTrigger}.
 *
 * <p>The parameter is {@code String}, a number, a boolean or another simple type, a record or another JSON type for an
 * object, a {@code List} for an array, or an {@code Optional} of one for an argument that may be missing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.McpPropertyType;
 * import dev.bindery.annotation.McpToolProperty;
 * import dev.bindery.annotation.McpToolTrigger;
 * import java.util.Optional;
 *
 * public final class Greetings {
 *   public String greet(
 *       @McpToolTrigger(toolName = "greet", description = "Greets somebody.") String call,
 *       @McpToolProperty(
 *               propertyName = "who",
 *               propertyType = McpPropertyType.STRING,
 *               description = "Whom to greet.")
 *           Optional<String> who) {
 *     return "Hello, " + who.orElse("world") + "!";
 *   }
 * }
 * }</pre>
 */
@Documented
@Gathered(by = McpToolTrigger.class, into = "toolProperties", key = "propertyName")
@Binding(type = "mcpToolProperty", role = Role.INPUT, content = Content.TEXT, extension = "Mcp")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface McpToolProperty {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The property's name, the only one of its name in the tool.
     *
     * @return the name
     */
    String propertyName();

    /**
     * The property's type, or that of its elements where {@code isArray} is true.
     *
     * @return the type
     */
    McpPropertyType propertyType();

    /**
     * What the property means, for the model to fill it in; it may be empty.
     *
     * @return the description
     */
    @Property(alwaysWritten = true, blank = true)
    String description();

    /**
     * Whether the model must give an argument.
     *
     * @return whether it is required
     */
    @Property(alwaysWritten = true)
    boolean isRequired() default false;

    /**
     * Whether the argument is an array.
     *
     * @return whether it is an array
     */
    boolean isArray() default false;

    /**
     * The values that the argument can have; empty means any.
     *
     * @return the values
     */
    String[] enumValues() default {};
}
