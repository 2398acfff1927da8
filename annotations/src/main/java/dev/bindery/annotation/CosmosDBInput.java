package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
import dev.bindery.annotation.meta.NotWith;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads one document of a Cosmos DB container, or a query's documents.
 *
 * <p>With {@code id} the parameter is a record or another JSON type, {@code String} (its JSON), or an {@code Optional}
 * of one, empty where there is no such document. With {@code sqlQuery}, or with neither, it is a {@code List} of such.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.HttpResponse;
 * import dev.bindery.annotation.CosmosDBInput;
 * import dev.bindery.annotation.HttpTrigger;
 * import java.util.List;
 *
 * public final class Articles {
 *   public record Article(String id, String title) {}
 *
 *   public HttpResponse byTag(
 *       @HttpTrigger(route = "articles/{tag}") HttpRequest req,
 *       @CosmosDBInput(
 *               connection = "ShopCosmosDB",
 *               databaseName = "shop",
 *               containerName = "articles",
 *               sqlQuery = "select a.id, a.title from a where array_contains(a.tags, {tag})")
 *           List<Article> articles) {
 *     return HttpResponse.json(articles);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "cosmosDB",
        role = Role.INPUT,
        content = Content.JSON,
        list = true,
        oneWith = "id",
        extension = "CosmosDB")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CosmosDBInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
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
     * The id of one document. Where the container is partitioned, {@code partitionKey} is needed as well. Not beside
     * {@code sqlQuery}.
     *
     * @return the id
     */
    @Property(appSettings = true, expressions = true)
    String id() default "";

    /**
     * The value of the partition key, beside {@code id} to find the document, or alone to limit the query.
     *
     * @return the partition key's value
     */
    @Property(appSettings = true, expressions = true)
    String partitionKey() default "";

    /**
     * A query. Each {@code {name}} in it is passed as a parameter of the query, not as a piece of its text; write no
     * quotes around it.
     *
     * @return the query
     */
    @Property(appSettings = true, expressions = true)
    @NotWith("id")
    String sqlQuery() default "";

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
