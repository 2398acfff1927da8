package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/**
 * Runs the function for a new or changed blob.
 *
 * <p>The parameter is an {@code InputStream} (Bindery's, with the blob's name, length and URI, or {@code java.io}'s),
 * {@code byte[]}, {@code String} or a JSON type. Metadata: {@code BlobTrigger} ({@code container/blob}), {@code Uri},
 * {@code Properties}, {@code Metadata}, and each {@code {name}} of the path.
 *
 * <pre>{@code
 * import dev.bindery.annotation.BindingName;
 * import dev.bindery.annotation.BlobTrigger;
 * import dev.bindery.Context;
 * import dev.bindery.InputStream;
 *
 * public final class Uploads {
 *   public void uploaded(
 *       @BlobTrigger(path = "uploads/{user}/{file}") InputStream blob,
 *       @BindingName String user,
 *       Context context) {
 *     context.logger().info("{} uploaded {} bytes", user, blob.length());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "blobTrigger",
        role = Role.TRIGGER,
        content = Content.BYTES,
        metadata = {
            @Metadata(name = "BlobTrigger", always = true),
            @Metadata(name = "Uri", always = true),
            @Metadata(name = "Properties", type = Map.class, always = true),
            @Metadata(name = "Metadata", type = Map.class, always = true)
        },
        openMetadata = true,
        extension = "Storage.Blobs")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface BlobTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * {@code container/pattern}: a {@code {name}} in the pattern captures any text, slashes too. A container alone
     * means every blob in it.
     *
     * @return the path
     */
    @Property(format = TextFormat.BLOB_PATTERN, appSettings = true, expressions = true)
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
     * How the host learns of new blobs.
     *
     * @return the source
     */
    BlobSource source() default BlobSource.LOGS_AND_CONTAINER_SCAN;

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
