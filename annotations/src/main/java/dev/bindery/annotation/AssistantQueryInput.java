package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads what has been said to an assistant and by it. Needs the preview bundle.
 *
 * <p>The parameter is a record or another JSON type, or {@code String} (its JSON): the assistant's state, with
 * {@code id}, {@code exists}, {@code totalMessages}, {@code totalTokens} and {@code recentMessages}.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.HttpResponse;
 * import dev.bindery.annotation.AssistantQueryInput;
 * import dev.bindery.annotation.HttpTrigger;
 * import java.util.Map;
 *
 * public final class Assistants {
 *   public HttpResponse state(
 *       @HttpTrigger(route = "assistants/{id}") HttpRequest req,
 *       @AssistantQueryInput(id = "{id}", timestampUtc = "{query.since}") Map<String, Object> state) {
 *     return HttpResponse.json(state);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "assistantQuery", role = Role.INPUT, content = Content.JSON, extension = "OpenAI")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface AssistantQueryInput {
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
     * The moment from which messages are read: ISO 8601 with a zone. Without it, all of them.
     *
     * @return the time
     */
    @Property(format = TextFormat.DATE_TIME, appSettings = true, expressions = true, blank = true)
    String timestampUtc() default "";

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
}
