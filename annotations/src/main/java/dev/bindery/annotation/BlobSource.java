package dev.bindery.annotation;

import dev.bindery.annotation.meta.Spelling;

/** How the host learns of new blobs. */
public enum BlobSource {
    /** By scanning the container and reading storage logs. */
    @Spelling("LogsAndContainerScan")
    LOGS_AND_CONTAINER_SCAN,
    /** By Event Grid events; the only source on the Flex Consumption plan. */
    @Spelling("EventGrid")
    EVENT_GRID
}
