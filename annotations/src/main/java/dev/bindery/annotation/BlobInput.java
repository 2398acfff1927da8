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
 * Reads a blob.
 *
 * <p>The parameter is an {@code InputStream} (Bindery's or {@code java.io}'s), {@code byte[]}, {@code String}, a JSON
 * type, or an {@code Optional} of one. Where the blob does not exist it is null, or an empty {@code Optional}.
 *
 * <pre>{@code
 * import dev.bindery.annotation.BlobInput;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.HttpRequest;
 * import java.util.Optional;
 *
 * public final class Items {
 *   public String item(
 *       @HttpTrigger(route = "items/{id}") HttpRequest req,
 *       @BlobInput(path = "samples/{id}") Optional<String> item) {
 *     return item.orElse("no such item");
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "blob", role = Role.INPUT, content = Content.TEXT, extension = "Storage.Blobs")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface BlobInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * {@code container/blob}, where {@code {name}} stands for a value of the trigger.
     *
     * @return the path
     */
    @Property(format = TextFormat.BLOB_PATH, appSettings = true, expressions = true)
    String path();

    /**
     * The name of the app setting that holds the storage connection, or the prefix of an identity-based one; never the
     * connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true)
    String connection() default "AzureWebJobsStorage";

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
