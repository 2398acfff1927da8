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
 * Writes a document, or one document per element of a list, to Azure Cosmos DB for MongoDB. Needs the preview bundle.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these.
 * Null writes nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.CosmosDBMongoOutput;
 * import dev.bindery.annotation.QueueTrigger;
 *
 * public final class Articles {
 *   public record Article(String title, long cents) {}
 *
 *   @CosmosDBMongoOutput(
 *       databaseName = "shop",
 *       collectionName = "articles",
 *       connectionStringSetting = "ShopMongoDB")
 *   public Article keep(@QueueTrigger(queueName = "articles") Article article) {
 *     return article;
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "cosmosDBMongo",
        role = Role.OUTPUT,
        content = Content.JSON,
        many = true,
        feeds = CosmosDBMongoTrigger.class,
        extension = "CosmosDB.Mongo")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface CosmosDBMongoOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
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
    String collectionName();

    /**
     * The name of the app setting that holds the MongoDB connection, or the prefix of an identity-based one; never the
     * connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true, expressions = true)
    String connectionStringSetting();

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
