package dev.bindery.local.storage;

import java.time.Instant;

/**
 * A message of a queue.
 *
 * @param queue the queue
 * @param id the message's own id
 * @param popReceipt proves that the message was received; changes each time
 * @param body the message
 * @param dequeueCount how often it has been received
 * @param insertionTime when it was put on the queue
 * @param expirationTime when it vanishes by itself
 * @param nextVisibleTime when others see it again
 * @param readable whether it has the encoding that messages have here; if not, {@code body} is what was found instead
 */
public record StoredMessage(
        String queue,
        String id,
        String popReceipt,
        byte[] body,
        int dequeueCount,
        Instant insertionTime,
        Instant expirationTime,
        Instant nextVisibleTime,
        boolean readable) {}
