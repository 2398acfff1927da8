package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Member;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Needs;
import dev.bindery.annotation.meta.OnlyWith;
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
 * Makes the function a tool that the app's MCP server offers to language models.
 *
 * <p>The parameter is {@code String} (the call as JSON), or a record or another JSON type with {@code name} and
 * {@code arguments}; single arguments are better taken by {@link McpToolProperty}. Metadata: {@code mcptoolcontext},
 * the call; {@code mcptoolargs}, its arguments; {@code mcpsessionid}. A returned value is the tool's answer, text as it
 * is and anything else as JSON.
 *
 * <pre>{@code
 * import dev.bindery.annotation.McpPropertyType;
 * import dev.bindery.annotation.McpToolProperty;
 * import dev.bindery.annotation.McpToolTrigger;
 * import java.util.Map;
 *
 * public final class Stock {
 *   public String pieces(
 *       @McpToolTrigger(toolName = "pieces_in_stock", description = "How many pieces of an article are in stock.")
 *           Map<String, Object> call,
 *       @McpToolProperty(
 *               propertyName = "article",
 *               propertyType = McpPropertyType.STRING,
 *               description = "The article's number.",
 *               isRequired = true)
 *           String article) {
 *     return "17 pieces of " + article;
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "mcpToolTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        returns = true,
        metadata = {
            @Metadata(name = "mcptoolcontext", type = Map.class),
            @Metadata(name = "mcptoolargs", type = Map.class),
            @Metadata(name = "mcpsessionid")
        },
        extension = "Mcp")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface McpToolTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The tool's name, the only one of its name in the app.
     *
     * @return the name
     */
    @Property(uniqueInApp = true)
    String toolName();

    /**
     * What the tool is good for, for the model to choose by; it may be empty.
     *
     * @return the description
     */
    @Property(alwaysWritten = true, blank = true)
    String description();

    /**
     * The tool's properties as a JSON array of objects with {@code propertyName}, {@code propertyType},
     * {@code description}, {@code isRequired}, {@code isArray} and {@code enumValues}. Written by hand only for a tool
     * without {@link McpToolProperty}; otherwise the processor writes it.
     *
     * @return the properties
     */
    @Property(format = TextFormat.JSON_ARRAY)
    @Member(value = "propertyName", unique = true)
    @Member(
            value = "propertyType",
            is = {"string", "number", "integer", "boolean", "object"})
    String toolProperties() default "";

    /**
     * Metadata of the tool, a JSON object.
     *
     * @return the metadata
     */
    @Property(format = TextFormat.JSON_OBJECT)
    String metadata() default "";

    /**
     * The JSON Schema of the arguments, an object at its root; in place of properties.
     *
     * @return the schema
     */
    @Property(format = TextFormat.JSON_SCHEMA)
    @OnlyWith(value = "useWorkerInputSchema", is = "true")
    String inputSchema() default "";

    /**
     * The JSON Schema of the answer, an object at its root.
     *
     * @return the schema
     */
    @Property(format = TextFormat.JSON_SCHEMA)
    String outputSchema() default "";

    /**
     * Whether the function returns the extension's envelope of content blocks rather than the answer itself.
     *
     * @return whether it returns the envelope
     */
    boolean useResultSchema() default false;

    /**
     * Whether arguments are checked by {@code inputSchema} rather than by the tool's properties.
     *
     * @return whether the schema is used
     */
    @Needs(when = "true", value = "inputSchema")
    boolean useWorkerInputSchema() default false;
}
