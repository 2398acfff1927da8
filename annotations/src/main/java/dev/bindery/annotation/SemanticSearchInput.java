package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
import dev.bindery.annotation.meta.NotWith;
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
 * Searches stored documents by meaning and has a language model answer from what it finds. Needs the preview bundle.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON): the answer, and how it came about.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.SemanticSearchInput;
 *
 * public final class Library {
 *   public String ask(
 *       @HttpTrigger(route = "ask/{question}") HttpRequest req,
 *       @SemanticSearchInput(searchConnectionName = "LibrarySearch", collection = "documents", query = "{question}")
 *           String result) {
 *     return result;
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "semanticSearch", role = Role.INPUT, content = Content.JSON, extension = "OpenAI")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SemanticSearchInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The name of the connection of the vector store; never the connection string itself.
     *
     * @return the connection's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true, expressions = true)
    String searchConnectionName();

    /**
     * The collection, table or index to search.
     *
     * @return the collection's name
     */
    @Property(appSettings = true, expressions = true)
    String collection();

    /**
     * The question.
     *
     * @return the question
     */
    @Property(appSettings = true, expressions = true)
    String query() default "";

    /**
     * The embeddings model, or the deployment of one.
     *
     * @return the model
     */
    @Property(appSettings = true, expressions = true)
    String embeddingsModel() default "text-embedding-ada-002";

    /**
     * What the model is told before it answers; without it, the host tells it to keep to the documents that were found.
     *
     * @return the prompt
     */
    @Property(appSettings = true, expressions = true)
    String systemPrompt() default "";

    /**
     * The most documents that the model is shown.
     *
     * @return the number of documents
     */
    @Range(min = 1)
    int maxKnowledgeCount() default 1;

    /**
     * The chat model, or the deployment of one.
     *
     * @return the model
     */
    @Property(appSettings = true, expressions = true)
    String chatModel() default "gpt-3.5-turbo";

    /**
     * The name of the configuration section that says how to reach the model; empty means the app's default.
     *
     * @return the section's name
     */
    @Property(format = TextFormat.CONNECTION, blank = true)
    String aiConnectionName() default "";

    /**
     * How freely the model chooses its words, a number from 0 to 2. A reasoning model takes no notice of it.
     *
     * @return the temperature
     */
    @Property(appSettings = true, expressions = true)
    @Matches(value = "0?\\.[0-9]+|[01](\\.[0-9]*)?|2(\\.0*)?", says = "a number from 0 to 2")
    @NotWith(value = "isReasoningModel", is = "true")
    String temperature() default "0.5";

    /**
     * Out of how much of the probability the model chooses its words, a number from 0 to 1; in place of
     * {@code temperature}.
     *
     * @return the share
     */
    @Property(appSettings = true, expressions = true)
    @Matches(value = "0?\\.[0-9]+|0(\\.[0-9]*)?|1(\\.0*)?", says = "a number from 0 to 1")
    String topP() default "";

    /**
     * The most tokens of an answer. A reasoning model takes no notice of it.
     *
     * @return the number of tokens
     */
    @Property(appSettings = true, expressions = true)
    @Matches(value = "[0-9]+", says = "a whole number")
    @NotWith(value = "isReasoningModel", is = "true")
    String maxTokens() default "100";

    /**
     * Whether the model is a reasoning model, which takes other settings.
     *
     * @return whether it is one
     */
    boolean isReasoningModel() default false;
}
