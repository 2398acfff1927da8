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
 * Reads documents of Azure Cosmos DB for MongoDB. Needs the preview bundle.
 *
 * <p>The parameter is a {@code List} of records or of another JSON type, or {@code String} (the JSON array).
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.HttpResponse;
 * import dev.bindery.annotation.CosmosDBMongoInput;
 * import dev.bindery.annotation.HttpTrigger;
 * import java.util.List;
 *
 * public final class Articles {
 *   public record Article(String title, long cents) {}
 *
 *   public HttpResponse cheap(
 *       @HttpTrigger HttpRequest req,
 *       @CosmosDBMongoInput(
 *               databaseName = "shop",
 *               collectionName = "articles",
 *               connectionStringSetting = "ShopMongoDB",
 *               queryString = "%CheapArticles%")
 *           List<Article> articles) {
 *     return HttpResponse.json(articles);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "cosmosDBMongo", role = Role.INPUT, content = Content.JSON, extension = "CosmosDB.Mongo")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CosmosDBMongoInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The database.
     *
     * @return the database's name
     */
    @Property(appSettings = true, expressions = true)
    String databaseName();

    /**
     * The collection.
     *
     * @return the collection's name
     */
    @Property(appSettings = true, expressions = true)
    String collectionName() default "";

    /**
     * The name of the app setting that holds the MongoDB connection, or the prefix of an identity-based one; never the
     * connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true, expressions = true)
    String connectionStringSetting();

    /**
     * A filter in MongoDB's query language, a JSON object; without it, all documents are read. The braces of JSON are
     * doubled, {@code {{ }}}, because single ones stand for values of the trigger.
     *
     * @return the filter
     */
    @Property(format = TextFormat.JSON_OBJECT, appSettings = true, expressions = true)
    String queryString() default "";

    /**
     * Whether the host makes the database and the collection where they are missing.
     *
     * @return whether they are made
     */
    boolean createIfNotExists() default false;

    /**
     * The tenant of the managed identity, where the connection is identity-based.
     *
     * @return the tenant's id
     */
    @Property(appSettings = true, expressions = true)
    String tenantId() default "";

    /**
     * The client id of a managed identity other than the app's own, where the connection is identity-based.
     *
     * @return the client id
     */
    @Property(appSettings = true, expressions = true)
    String managedIdentityClientId() default "";
}
