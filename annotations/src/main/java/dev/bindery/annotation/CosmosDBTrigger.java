package dev.bindery.annotation;

import dev.bindery.annotation.meta.AtMost;
import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Distinct;
import dev.bindery.annotation.meta.Matches;
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
 * Runs the function for documents that have been inserted or replaced in a Cosmos DB container, as its change feed
 * reports them.
 *
 * <p>The parameter is a {@code List} of records or of another JSON type, or {@code String} (the JSON array). It
 * publishes no metadata. In the default mode deletions are not reported, and several changes of one document may arrive
 * as one. How far each function has come is kept in a second container, the lease container. The host moves on past
 * changes whose function has failed, unless a retry policy holds it back.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.CosmosDBTrigger;
 * import java.util.List;
 *
 * public final class Index {
 *   public record Article(String id, String title) {}
 *
 *   public void changed(
 *       @CosmosDBTrigger(
 *               connection = "ShopCosmosDB",
 *               databaseName = "shop",
 *               containerName = "articles",
 *               createLeaseContainerIfNotExists = true)
 *           List<Article> articles,
 *       Context context) {
 *     articles.forEach(article -> context.logger().info("indexing {}", article.title()));
 *   }
 * }
 * }</pre>
 */
@Documented
@Distinct(
        value = {"connection", "databaseName", "containerName"},
        from = {"leaseConnection", "leaseDatabaseName", "leaseContainerName"})
@Binding(
        type = "cosmosDBTrigger",
        role = Role.TRIGGER,
        content = Content.JSON,
        list = true,
        retries = true,
        uniqueTogether = {
            "connection",
            "databaseName",
            "containerName",
            "leaseConnection",
            "leaseDatabaseName",
            "leaseContainerName",
            "leaseContainerPrefix"
        },
        extension = "CosmosDB")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CosmosDBTrigger {
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
     * The database of the container that is watched.
     *
     * @return the database's name
     */
    @Property(appSettings = true)
    String databaseName();

    /**
     * The container that is watched. It cannot be the lease container.
     *
     * @return the container's name
     */
    @Property(appSettings = true)
    String containerName();

    /**
     * The name of the app setting that holds the connection of the account with the lease container, or the prefix of
     * an identity-based one; never the connection string itself. Without it, the account is that of {@code connection}.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String leaseConnection() default "";

    /**
     * The database of the lease container; without it, that of {@code databaseName}.
     *
     * @return the database's name
     */
    @Property(appSettings = true)
    String leaseDatabaseName() default "";

    /**
     * The lease container.
     *
     * @return the container's name
     */
    @Property(appSettings = true)
    String leaseContainerName() default "leases";

    /**
     * Whether the host makes the lease container where it is missing. It cannot with an identity-based connection.
     *
     * @return whether it is made
     */
    boolean createLeaseContainerIfNotExists() default false;

    /**
     * The throughput of a lease container that the host makes, in request units per second; without it, the account's
     * default.
     *
     * @return the request units per second
     */
    @Range(min = 400)
    @OnlyWith(value = "createLeaseContainerIfNotExists", is = "true")
    int leasesContainerThroughput() default 0;

    /**
     * A prefix for the function's leases. Two functions that watch one container and share a lease container must
     * differ in it.
     *
     * @return the prefix
     */
    @Property(appSettings = true)
    String leaseContainerPrefix() default "";

    /**
     * How long the host waits before it asks a partition for changes again once it has had them all, in milliseconds.
     *
     * @return the milliseconds
     */
    @Range(min = 1)
    int feedPollDelay() default 5000;

    /**
     * How often the host checks that partitions are spread evenly over instances, in milliseconds.
     *
     * @return the milliseconds
     */
    @Range(min = 1)
    int leaseAcquireInterval() default 13000;

    /**
     * For how long an instance owns a partition without renewing its lease, in milliseconds; more than
     * {@code leaseRenewInterval}.
     *
     * @return the milliseconds
     */
    @Range(min = 1)
    int leaseExpirationInterval() default 60000;

    /**
     * How often an instance renews its leases, in milliseconds.
     *
     * @return the milliseconds
     */
    @Range(min = 1)
    @AtMost(value = "leaseExpirationInterval", equal = false)
    int leaseRenewInterval() default 17000;

    /**
     * The most documents for one call; a transaction's are never parted, so there may be more. Without it, the service
     * decides.
     *
     * @return the number of documents
     */
    @Range(min = 1)
    int maxItemsPerInvocation() default 0;

    /**
     * Whether a function without leases begins with the container's oldest change rather than with the next one; not
     * beside {@code startFromTime}.
     *
     * @return whether it starts from the beginning
     */
    boolean startFromBeginning() default false;

    /**
     * The moment whose changes a function without leases begins with: ISO 8601 with a zone, such as
     * {@code 2030-01-31T12:00:00Z}.
     *
     * @return the time
     */
    @Property(format = TextFormat.DATE_TIME, appSettings = true)
    @NotWith(value = "startFromBeginning", is = "true")
    String startFromTime() default "";

    /**
     * The regions to prefer, nearest first, parted by commas, such as {@code West Europe,North Europe}.
     *
     * @return the regions
     */
    @Property(appSettings = true)
    @Matches(
            value = "[A-Za-z0-9 ]+(,[A-Za-z0-9 ]+)*",
            says = "names of regions with commas between them, such as West Europe,North Europe")
    String preferredLocations() default "";

    /**
     * Which changes are reported. Anything but the default needs a recent version of the host's extension.
     *
     * @return the mode
     */
    CosmosDBChangeFeedMode changeFeedMode() default CosmosDBChangeFeedMode.LATEST_VERSION;
}
