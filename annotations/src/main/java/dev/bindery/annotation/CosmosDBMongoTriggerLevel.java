package dev.bindery.annotation;

import dev.bindery.annotation.meta.Spelling;

/** How much of a MongoDB cluster is watched. */
public enum CosmosDBMongoTriggerLevel {
    /** One collection. */
    @Spelling("Collection")
    COLLECTION,
    /** All collections of one database. */
    @Spelling("Database")
    DATABASE,
    /** All databases. */
    @Spelling("Cluster")
    CLUSTER
}
