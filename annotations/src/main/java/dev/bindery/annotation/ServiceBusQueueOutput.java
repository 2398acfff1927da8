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
 * Sends a message, or one message per element of a list, to a Service Bus queue.
 *
 * <p>The value is a {@code ServiceBusMessage}, of which the body is sent, {@code String}, a number or another simple
 * type, a JSON type (sent as its text), or a {@code List} of these. Null sends nothing. Text that looks like a JSON
 * object or array is parsed by the host on its way, and an array becomes several messages.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.Out;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.ServiceBusQueueOutput;
 *
 * public final class Payments {
 *   public record Payment(String account, long cents) {}
 *
 *   public String order(
 *       @HttpTrigger(route = "payments/{account}/{cents:long}") HttpRequest req,
 *       @ServiceBusQueueOutput(queueName = "payments") Out<Payment> payment) {
 *     payment.set(new Payment(req.routeParams().get("account"), Long.parseLong(req.routeParams().get("cents"))));
 *     return "accepted";
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "serviceBus",
        role = Role.OUTPUT,
        content = Content.TEXT,
        many = true,
        feeds = ServiceBusQueueTrigger.class,
        extension = "ServiceBus")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface ServiceBusQueueOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The queue: 1 to 260 letters, digits, dots, hyphens, underscores and slashes.
     *
     * @return the queue's name
     */
    @Property(appSettings = true, expressions = true)
    @Matches(
            value = "[A-Za-z0-9]([A-Za-z0-9._/-]{0,258}[A-Za-z0-9])?",
            says = "1 to 260 letters, digits, '.', '-', '_' and '/', the ends letters or digits")
    String queueName();

    /**
     * The name of the app setting that holds the Service Bus connection, or the prefix of an identity-based one; never
     * the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true)
    String connection() default "AzureWebJobsServiceBus";

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
