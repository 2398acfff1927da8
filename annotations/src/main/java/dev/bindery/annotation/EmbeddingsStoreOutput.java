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
 * Turns a text into embeddings and stores them for semantic search. Needs the preview bundle.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these:
 * an object with the document's {@code title}. Null stores nothing. The text itself is what {@code input} says.
 *
 * <pre>{@code
 * import dev.bindery.annotation.EmbeddingsInputType;
 * import dev.bindery.annotation.EmbeddingsStoreOutput;
 * import dev.bindery.annotation.QueueTrigger;
 *
 * public final class Library {
 *   public record Source(String url, String title) {}
 *
 *   public record Document(String title) {}
 *
 *   @EmbeddingsStoreOutput(
 *       input = "{url}",
 *       inputType = EmbeddingsInputType.URL,
 *       storeConnectionName = "LibrarySearch",
 *       collection = "documents")
 *   public Document store(@QueueTrigger(queueName = "documents") Source source) {
 *     return new Document(source.title());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "embeddingsStore", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "OpenAI")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface EmbeddingsStoreOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
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
     * The name of the connection of the vector store; never the connection string itself.
     *
     * @return the connection's name
     */
    @Property(format = TextFormat.CONNECTION)
    String storeConnectionName();

    /**
     * The collection, table or index of the store.
     *
     * @return the collection's name
     */
    String collection();

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
