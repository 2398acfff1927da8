package dev.bindery.annotation;

import dev.bindery.annotation.meta.AtMost;
import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Range;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has a model turn a text into embeddings, chunk by chunk. Needs the preview bundle.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON), with {@code request},
 * {@code response} and {@code count}.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.EmbeddingsInput;
 * import dev.bindery.annotation.EmbeddingsInputType;
 * import dev.bindery.annotation.QueueTrigger;
 * import java.util.Map;
 *
 * public final class Texts {
 *   public record Text(String text) {}
 *
 *   public void embed(
 *       @QueueTrigger(queueName = "texts") Text text,
 *       @EmbeddingsInput(input = "{text}", inputType = EmbeddingsInputType.RAW_TEXT) Map<String, Object> embeddings,
 *       Context context) {
 *     context.logger().info("{} chunks", embeddings.get("count"));
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "embeddings", role = Role.INPUT, content = Content.JSON, extension = "OpenAI")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface EmbeddingsInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The text, or where it is.
     *
     * @return the input
     */
    @Property(appSettings = true, expressions = true)
    String input();

    /**
     * What {@code input} is.
     *
     * @return the type of input
     */
    EmbeddingsInputType inputType();

    /**
     * The embeddings model, or the deployment of one.
     *
     * @return the model
     */
    @Property(appSettings = true, expressions = true)
    String embeddingsModel() default "text-embedding-ada-002";

    /**
     * The longest chunk that the input is cut into, in characters.
     *
     * @return the characters
     */
    @Range(min = 1)
    int maxChunkLength() default 8192;

    /**
     * By how many characters chunks overlap; fewer than a chunk has.
     *
     * @return the characters
     */
    @Range(min = 0)
    @AtMost(value = "maxChunkLength", equal = false)
    int maxOverlap() default 128;

    /**
     * The name of the configuration section that says how to reach the model; empty means the app's default.
     *
     * @return the section's name
     */
    @Property(format = TextFormat.CONNECTION, blank = true)
    String aiConnectionName() default "";
}
