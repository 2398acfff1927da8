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
 * Creates an assistant, or one per element of a list. Needs the preview bundle.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these:
 * an object with {@code id} and {@code instructions}, and perhaps {@code chatStorageConnectionSetting} and
 * {@code collectionName}. Null creates nothing.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.Out;
 * import dev.bindery.annotation.AssistantCreateOutput;
 * import dev.bindery.annotation.HttpMethod;
 * import dev.bindery.annotation.HttpTrigger;
 *
 * public final class Assistants {
 *   public record Assistant(String id, String instructions) {}
 *
 *   public String create(
 *       @HttpTrigger(route = "assistants/{id}", methods = HttpMethod.PUT) HttpRequest req,
 *       @AssistantCreateOutput Out<Assistant> assistant) {
 *     assistant.set(new Assistant(req.routeParams().get("id"), "Help with the shop's articles."));
 *     return "created";
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "assistantCreate", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "OpenAI")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface AssistantCreateOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";
}
