package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.NotWith;
import dev.bindery.annotation.meta.OnlyWith;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Range;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads one entity of a storage table, or a query's entities.
 *
 * <p>With {@code partitionKey} and {@code rowKey} the parameter is one entity: a {@code TableEntity}, a record or
 * another JSON type, {@code String} (its JSON), or an {@code Optional} of one, empty where there is no such entity.
 * Otherwise it is a {@code List} of such. An entity's keys are its properties {@code PartitionKey} and {@code RowKey}.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.TableInput;
 * import java.util.Optional;
 *
 * public final class Customers {
 *   public record Customer(String street, String city) {}
 *
 *   public String city(
 *       @HttpTrigger(route = "customers/{region}/{id}") HttpRequest req,
 *       @TableInput(tableName = "Customers", partitionKey = "{region}", rowKey = "{id}") Optional<Customer> customer) {
 *     return customer.map(Customer::city).orElse("unknown");
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "table",
        role = Role.INPUT,
        content = Content.JSON,
        list = true,
        oneWith = {"partitionKey", "rowKey"},
        extension = "Tables")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface TableInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
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
     * The partition to read. Without {@code rowKey}, all of its entities.
     *
     * @return the partition key
     */
    @Property(appSettings = true, expressions = true)
    String partitionKey() default "";

    /**
     * The key of one entity within its partition; the host ignores it without {@code partitionKey}.
     *
     * @return the row key
     */
    @Property(appSettings = true, expressions = true)
    @OnlyWith("partitionKey")
    @NotWith({"filter", "take"})
    String rowKey() default "";

    /**
     * An OData filter over the entities, such as {@code Price gt 10}; not beside {@code rowKey}.
     *
     * @return the filter
     */
    @Property(appSettings = true, expressions = true)
    String filter() default "";

    /**
     * The largest number of entities to read; without it, all that match. Not beside {@code rowKey}.
     *
     * @return the number of entities
     */
    @Range(min = 1)
    int take() default 0;

    /**
     * The name of the app setting that holds the storage connection, or the prefix of an identity-based one; never the
     * connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true)
    String connection() default "AzureWebJobsStorage";
}
