package dev.bindery.local.triggers;

import dev.bindery.local.config.HostJson;
import java.time.Duration;

/**
 * How queues are read.
 *
 * @param batchSize how many messages are fetched at once
 * @param newBatchThreshold with how many messages still in work the next are fetched
 * @param maxDequeueCount how often a message is tried
 * @param visibilityTimeout how long a failed message waits
 * @param maxPollingInterval how long the host waits between two looks at an empty queue
 * @param lease how long a message is hidden from others, until that is renewed
 */
record QueueRules(
        int batchSize,
        int newBatchThreshold,
        int maxDequeueCount,
        Duration visibilityTimeout,
        Duration maxPollingInterval,
        Duration lease) {
    /**
     * The Functions host holds a message for ten minutes, and so here. Where a killed host's messages are wanted
     * sooner, {@code host.json} may say so in a section that is read here only.
     */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final String LEASE_NAME = "bindery:queueLease";
    private static final String SECTION = "extensions:queues:";

    /** The rules for the queues of the host's own that tell of blobs. */
    static QueueRules ofBlobs(HostJson json) {
        QueueRules rules = of(json);
        int parallel = json.number(
                "extensions:blobs:maxDegreeOfParallelism",
                8 * Runtime.getRuntime().availableProcessors(),
                1,
                Integer.MAX_VALUE);
        int batch = Math.min(rules.batchSize, parallel);
        return new QueueRules(
                batch,
                parallel - batch,
                json.number("extensions:blobs:poisonBlobThreshold", 5, 1, Integer.MAX_VALUE),
                rules.visibilityTimeout,
                rules.maxPollingInterval,
                rules.lease);
    }

    static QueueRules of(HostJson json) {
        int batchSize = json.number(SECTION + "batchSize", 16, 1, 32);
        int threshold = batchSize / 2 * Runtime.getRuntime().availableProcessors();
        return new QueueRules(
                batchSize,
                json.number(SECTION + "newBatchThreshold", threshold, 0, Integer.MAX_VALUE),
                json.number(SECTION + "maxDequeueCount", 5, 1, Integer.MAX_VALUE),
                json.duration(SECTION + "visibilityTimeout", Duration.ZERO, Duration.ZERO),
                json.duration(SECTION + "maxPollingInterval", Duration.ofMinutes(1), Duration.ofMillis(100)),
                json.duration(LEASE_NAME, LEASE, Duration.ofSeconds(2)));
    }
}
