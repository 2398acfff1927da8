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
 * Answers the HTTP request that triggered the function.
 *
 * <p>The value is an {@code HttpResponse}, {@code String}, {@code byte[]}, {@code InputStream}, a number or another
 * simple type, or a JSON type. Seldom written: a value that an HTTP-triggered method returns is its response anyway. It
 * is needed for a response among several outputs.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.HttpResponse;
 * import dev.bindery.annotation.HttpOutput;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.QueueOutput;
 *
 * public final class Orders {
 *   public record Accepted(@HttpOutput HttpResponse response, @QueueOutput(queueName = "orders") String order) {}
 *
 *   public Accepted order(@HttpTrigger HttpRequest req) {
 *     return new Accepted(HttpResponse.status(202).build(), req.text());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "http", role = Role.OUTPUT, content = Content.HTTP, extension = "Http")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface HttpOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
