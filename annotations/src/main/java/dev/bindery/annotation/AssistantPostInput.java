package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
import dev.bindery.annotation.meta.NotWith;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Passes a message to an assistant and reads its answer. Needs the preview bundle.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON): the assistant's state, with
 * {@code id}, {@code exists}, {@code totalMessages}, {@code totalTokens} and {@code recentMessages}, the last of which
 * is the answer.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.annotation.AssistantPostInput;
 * import dev.bindery.annotation.HttpTrigger;
 * import java.util.List;
 *
 * public final class Assistants {
 *   public record Message(String role, String content) {}
 *
 *   public record State(List<Message> recentMessages) {}
 *
 *   public String ask(
 *       @HttpTrigger(route = "assistants/{id}/{question}") HttpRequest req,
 *       @AssistantPostInput(id = "{id}", userMessage = "{question}") State state) {
 *     return state.recentMessages().get(state.recentMessages().size() - 1).content();
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "assistantPost", role = Role.INPUT, content = Content.JSON, extension = "OpenAI")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface AssistantPostInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The assistant.
     *
     * @return the assistant's id
     */
    @Property(appSettings = true, expressions = true)
    String id();

    /**
     * The message.
     *
     * @return the message
     */
    @Property(appSettings = true, expressions = true)
    String userMessage();

    /**
     * The name of the app setting that holds the storage connection of the assistants' tables, or the prefix of an
     * identity-based one; never the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String chatStorageConnectionSetting() default "AzureWebJobsStorage";

    /**
     * The table of the assistants' conversations: 3 to 63 letters and digits, beginning with a letter.
     *
     * @return the table's name
     */
    @Property(format = TextFormat.TABLE_NAME, appSettings = true, expressions = true)
    String collectionName() default "ChatState";

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
