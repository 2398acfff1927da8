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
 * Writes a blob, replacing one that exists. The container is made if it does not exist.
 *
 * <p>The value is {@code String}, {@code byte[]}, {@code InputStream}, a number or another simple type (as text), or a
 * JSON type. Null leaves the blob as it is.
 *
 * <pre>{@code
 * import dev.bindery.annotation.BlobOutput;
 * import dev.bindery.annotation.QueueTrigger;
 *
 * public final class Archive {
 *   @BlobOutput(path = "archive/{rand-guid}.txt")
 *   public String archive(@QueueTrigger(queueName = "letters") String letter) {
 *     return letter;
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "blob",
        role = Role.OUTPUT,
        content = Content.BYTES,
        feeds = BlobTrigger.class,
        extension = "Storage.Blobs")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface BlobOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * {@code container/blob}, where {@code {name}} stands for a value of the trigger; {@code {rand-guid}} and
     * {@code {DateTime}} are always there.
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
