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
 * Invokes a method of another Dapr app, once or for each element of a list. The answer is not read.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these:
 * an object with {@code body}, and {@code appId}, {@code methodName} or {@code httpVerb} where the annotation has none.
 * Null invokes nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.DaprInvokeOutput;
 * import dev.bindery.annotation.QueueTrigger;
 *
 * public final class Mail {
 *   public record Call(String body) {}
 *
 *   @DaprInvokeOutput(appId = "mailer", methodName = "send")
 *   public Call send(@QueueTrigger(queueName = "mail") String text) {
 *     return new Call(text);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "daprInvoke", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "Dapr")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface DaprInvokeOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The app to invoke; without it, the value's own {@code appId}.
     *
     * @return the app's id
     */
    @Property(appSettings = true, expressions = true)
    String appId() default "";

    /**
     * The method of that app; without it, the value's own {@code methodName}.
     *
     * @return the method's name
     */
    @Property(appSettings = true, expressions = true)
    String methodName() default "";

    /**
     * The HTTP method of the call: {@code GET}, {@code POST}, {@code PUT}, {@code DELETE}, {@code PATCH}, {@code HEAD}
     * or {@code OPTIONS}.
     *
     * @return the HTTP method
     */
    @Property(appSettings = true, expressions = true)
    @Matches(
            value = "(?i)GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS",
            says = "GET, POST, PUT, DELETE, PATCH, HEAD or OPTIONS")
    String httpVerb() default "POST";

    /**
     * The address of the Dapr sidecar. Without it, {@code http://localhost} at the port that {@code DAPR_HTTP_PORT}
     * says, or else 3500.
     *
     * @return the address
     */
    @Property(format = TextFormat.URI, appSettings = true, expressions = true)
    String daprAddress() default "";
}
