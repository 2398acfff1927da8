package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
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
 * Writes a document, or one document per element of a list, to a Cosmos DB container. A document with the same id is
 * replaced.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these.
 * Null writes nothing. A document has a text {@code id}.
 *
 * <pre>{@code
 * import dev.bindery.annotation.CosmosDBOutput;
 * import dev.bindery.annotation.QueueTrigger;
 *
 * public final class Articles {
 *   public record Article(String id, String title) {}
 *
 *   @CosmosDBOutput(connection = "ShopCosmosDB", databaseName = "shop", containerName = "articles")
 *   public Article keep(@QueueTrigger(queueName = "articles") Article article) {
 *     return article;
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "cosmosDB",
        role = Role.OUTPUT,
        content = Content.JSON,
        many = true,
        feeds = CosmosDBTrigger.class,
        extension = "CosmosDB")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface CosmosDBOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The name of the app setting that holds the Cosmos DB connection, or the prefix of an identity-based one; never
     * the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connection();

    /**
     * The database.
     *
     * @return the database's name
     */
    @Property(appSettings = true, expressions = true)
    String databaseName();

    /**
     * The container.
     *
     * @return the container's name
     */
    @Property(appSettings = true, expressions = true)
    String containerName();

    /**
     * Whether the host makes the database and the container where they are missing.
     *
     * @return whether they are made
     */
    boolean createIfNotExists() default false;

    /**
     * The path of the partition key, such as {@code /region}, of a container that the host makes.
     *
     * @return the path
     */
    @Property(appSettings = true, expressions = true)
    @Matches(value = "/.+", says = "a path that begins with '/', such as /region")
    @OnlyWith(value = "createIfNotExists", is = "true")
    String partitionKey() default "";

    /**
     * The throughput of a container that the host makes, in request units per second; without it, the account's
     * default.
     *
     * @return the request units per second
     */
    @Range(min = 400)
    @OnlyWith(value = "createIfNotExists", is = "true")
    int containerThroughput() default 0;

    /**
     * The regions to prefer, nearest first, parted by commas, such as {@code West Europe,North Europe}.
     *
     * @return the regions
     */
    @Property(appSettings = true, expressions = true)
    @Matches(
            value = "[A-Za-z0-9 ]+(,[A-Za-z0-9 ]+)*",
            says = "names of regions with commas between them, such as West Europe,North Europe")
    String preferredLocations() default "";
}
