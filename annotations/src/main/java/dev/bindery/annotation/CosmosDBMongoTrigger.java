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
 * Runs the function for documents that have changed in Azure Cosmos DB for MongoDB, as a change stream reports them.
 * Needs the preview bundle.
 *
 * <p>The parameter is {@code String} (JSON), or a {@code List} or another JSON type. Metadata:
 * {@code CosmosDBMongoTrigger}. How far each function has come is kept in a lease collection.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.CosmosDBMongoTrigger;
 *
 * public final class Index {
 *   public void changed(
 *       @CosmosDBMongoTrigger(
 *               databaseName = "shop",
 *               collectionName = "articles",
 *               connectionStringSetting = "ShopMongoDB",
 *               leaseDatabaseName = "shop",
 *               leaseCollectionName = "leases")
 *           String changes,
 *       Context context) {
 *     context.logger().info("changed: {}", changes);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "cosmosDBMongoTrigger",
        role = Role.TRIGGER,
        content = Content.JSON,
        metadata = @Metadata(name = "CosmosDBMongoTrigger", type = Map.class),
        extension = "CosmosDB.Mongo")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CosmosDBMongoTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The database that is watched; blank means the whole cluster.
     *
     * @return the database's name
     */
    @Property(appSettings = true, blank = true)
    String databaseName();

    /**
     * The collection that is watched; blank means the whole database.
     *
     * @return the collection's name
     */
    @Property(appSettings = true, blank = true)
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
     * How much is watched.
     *
     * @return the level
     */
    CosmosDBMongoTriggerLevel triggerLevel() default CosmosDBMongoTriggerLevel.COLLECTION;

    /**
     * The database of the lease collection.
     *
     * @return the database's name
     */
    @Property(appSettings = true)
    String leaseDatabaseName() default "";

    /**
     * The lease collection.
     *
     * @return the collection's name
     */
    @Property(appSettings = true)
    String leaseCollectionName() default "";

    /**
     * The name of the app setting that holds the MongoDB connection of the lease collection, or the prefix of an
     * identity-based one; never the connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION, appSettings = true)
    String leaseConnectionStringSetting() default "";

    /**
     * The tenant of the managed identity, where the connection is identity-based.
     *
     * @return the tenant's id
     */
    @Property(appSettings = true)
    String tenantId() default "";

    /**
     * The client id of a managed identity other than the app's own, where the connection is identity-based.
     *
     * @return the client id
     */
    @Property(appSettings = true)
    String managedIdentityClientId() default "";

    /**
     * The tenant of the managed identity for the lease collection.
     *
     * @return the tenant's id
     */
    @Property(appSettings = true)
    String leaseTenantId() default "";

    /**
     * The client id of the managed identity for the lease collection.
     *
     * @return the client id
     */
    @Property(appSettings = true)
    String leaseManagedIdentityClientId() default "";

    /**
     * The name under which the function's leases are kept.
     *
     * @return the name
     */
    String functionId() default "";
}
