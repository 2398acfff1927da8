package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends an e-mail, or one per element of a list, by SendGrid.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these:
 * a message in SendGrid's own schema, with {@code personalizations}, {@code from}, {@code subject} and {@code content}.
 * What the message leaves open is taken from the annotation. Null sends nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.QueueTrigger;
 * import dev.bindery.annotation.SendGridOutput;
 * import java.util.List;
 *
 * public final class Receipts {
 *   public record Content(String type, String value) {}
 *
 *   public record Mail(List<Content> content) {}
 *
 *   @SendGridOutput(to = "{customer}", from = "Shop <shop@example.com>", subject = "Your receipt")
 *   public Mail send(@QueueTrigger(queueName = "receipts") String receipt) {
 *     return new Mail(List.of(new Content("text/plain", receipt)));
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "sendGrid", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "SendGrid")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface SendGridOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The name of the app setting that holds the API key, not the key itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.APP_SETTING)
    String apiKey() default "AzureWebJobsSendGridApiKey";

    /**
     * The receiver: an address, or {@code Name <address>}.
     *
     * @return the receiver
     */
    @Property(appSettings = true, expressions = true)
    @Matches(
            value = "[^<>]*<[^@<>\\s]+@[^@<>\\s]+>\\s*|[^@<>\\s]+@[^@<>\\s]+",
            says = "an e-mail address, or Name <address>")
    String to() default "";

    /**
     * The sender: an address, or {@code Name <address>}.
     *
     * @return the sender
     */
    @Property(appSettings = true, expressions = true)
    @Matches(
            value = "[^<>]*<[^@<>\\s]+@[^@<>\\s]+>\\s*|[^@<>\\s]+@[^@<>\\s]+",
            says = "an e-mail address, or Name <address>")
    String from() default "";

    /**
     * The subject.
     *
     * @return the subject
     */
    @Property(appSettings = true, expressions = true)
    String subject() default "";

    /**
     * The text of the message.
     *
     * @return the text
     */
    @Property(appSettings = true, expressions = true)
    String text() default "";
}
