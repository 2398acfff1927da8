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
 * Sends a text message, or one per element of a list, by Twilio.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these:
 * an object with {@code body}, and {@code to} or {@code from} where the annotation has none. Null sends nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.QueueTrigger;
 * import dev.bindery.annotation.TwilioSmsOutput;
 *
 * public final class Alarms {
 *   public record Sms(String to, String body) {}
 *
 *   @TwilioSmsOutput(from = "+12025550123")
 *   public Sms alarm(@QueueTrigger(queueName = "alarms") String text) {
 *     return new Sms("+12025550187", text);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "twilioSms", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "Twilio")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface TwilioSmsOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The name of the app setting that holds the account's SID, not the SID itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.APP_SETTING)
    String accountSidSetting() default "AzureWebJobsTwilioAccountSid";

    /**
     * The name of the app setting that holds the account's token, not the token itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.APP_SETTING)
    String authTokenSetting() default "AzureWebJobsTwilioAuthToken";

    /**
     * The receiver's number, {@code +} and 2 to 15 digits; without it, the value's own {@code to}.
     *
     * @return the number
     */
    @Property(appSettings = true, expressions = true)
    @Matches(value = "([a-z]+:)?\\+[1-9][0-9]{1,14}", says = "a number such as +12025550187, with the country's code")
    String to() default "";

    /**
     * The sender: one of the account's numbers, such as {@code +12025550123}, or a sender's name that Twilio knows;
     * without it, the value's own {@code from}.
     *
     * @return the sender
     */
    @Property(appSettings = true, expressions = true)
    String from() default "";

    /**
     * The text; without it, the value's own {@code body}.
     *
     * @return the text
     */
    @Property(appSettings = true, expressions = true)
    String body() default "";
}
