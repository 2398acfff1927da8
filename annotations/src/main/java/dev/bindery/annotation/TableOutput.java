package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.OnlyWith;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Inserts an entity, or one entity per element of a list, into a storage table.
 *
 * <p>The value is a {@code TableEntity}, a record or another JSON type, a {@code String} that is a JSON document, or a
 * {@code List} of these. Null writes nothing. An entity that exists already fails the invocation: the host inserts and
 * never replaces.
 *
 * <pre>{@code
 * import dev.bindery.annotation.QueueTrigger;
 * import dev.bindery.annotation.TableOutput;
 *
 * public final class Orders {
 *   public record Line(String article, int pieces) {}
 *
 *   @TableOutput(tableName = "Orders", partitionKey = "shop", rowKey = "{rand-guid}")
 *   public Line keep(@QueueTrigger(queueName = "orders") Line line) {
 *     return line;
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "table", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "Tables")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface TableOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The table: 3 to 63 letters and digits, beginning with a letter.
     *
     * @return the table's name
     */
    @Property(format = TextFormat.TABLE_NAME, appSettings = true, expressions = true)
    String tableName();

    /**
     * The partition of every entity written; without it, each entity's own {@code PartitionKey}.
     *
     * @return the partition key
     */
    @Property(appSettings = true, expressions = true, member = "PartitionKey")
    String partitionKey() default "";

    /**
     * The row key of the entity written; without it, the entity's own {@code RowKey}. The host ignores it without
     * {@code partitionKey}.
     *
     * @return the row key
     */
    @Property(appSettings = true, expressions = true, member = "RowKey")
    @OnlyWith("partitionKey")
    String rowKey() default "";

    /**
     * The name of the app setting that holds the storage connection, or the prefix of an identity-based one; never the
     * connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true)
    String connection() default "AzureWebJobsStorage";
}
