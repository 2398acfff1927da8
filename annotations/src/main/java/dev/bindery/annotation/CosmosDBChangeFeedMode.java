package dev.bindery.annotation;

import dev.bindery.annotation.meta.Spelling;

/** Which changes of a container the change feed reports. */
public enum CosmosDBChangeFeedMode {
    /** Inserts and replacements, each as the item is now. */
    @Spelling("LatestVersion")
    LATEST_VERSION,
    /** Every version in between, and deletions too; the container needs continuous backup. */
    @Spelling("AllVersionsAndDeletes")
    ALL_VERSIONS_AND_DELETES
}
