package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Range;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/**
 * Makes the function a resource that the app's MCP server offers to language models.
 *
 * <p>The parameter is {@code String} (the request as JSON), or a record or another JSON type with {@code uri}.
 * Metadata: {@code mcpresourceuri}, {@code mcpresourcecontext} (the request), {@code mcpsessionid}. A returned value is
 * the resource's content, text as it is and anything else as JSON.
 *
 * <pre>{@code
 * import dev.bindery.annotation.McpResourceTrigger;
 *
 * public final class Handbook {
 *   public String returns(
 *       @McpResourceTrigger(
 *               uri = "shop://handbook/returns",
 *               resourceName = "returns",
 *               description = "How to send an article back.",
 *               mimeType = "text/markdown")
 *           String request) {
 *     return "# Returns\n\nWithin 30 days, at our expense.";
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "mcpResourceTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        returns = true,
        metadata = {
            @Metadata(name = "mcpresourceuri"),
            @Metadata(name = "mcpresourcecontext", type = Map.class),
            @Metadata(name = "mcpsessionid")
        },
        extension = "Mcp")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface McpResourceTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The resource's URI, absolute, and the only one of its kind in the app.
     *
     * @return the URI
     */
    @Property(format = TextFormat.URI, uniqueInApp = true)
    String uri();

    /**
     * The resource's name.
     *
     * @return the name
     */
    String resourceName();

    /**
     * A title for people to read.
     *
     * @return the title
     */
    String title() default "";

    /**
     * What the resource is, for the model to choose by.
     *
     * @return the description
     */
    String description() default "";

    /**
     * The media type of the content.
     *
     * @return the media type
     */
    @Matches(value = "[^/;\\s]+/[^/;\\s]+(\\s*;.*)?", says = "a media type such as text/plain")
    String mimeType() default "";

    /**
     * The size of the content in bytes, where it is known.
     *
     * @return the bytes
     */
    @Range(min = 0)
    long size() default 0;

    /**
     * Metadata of the resource, a JSON object.
     *
     * @return the metadata
     */
    @Property(format = TextFormat.JSON_OBJECT)
    String metadata() default "";
}
