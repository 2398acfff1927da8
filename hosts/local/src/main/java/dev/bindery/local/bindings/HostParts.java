package dev.bindery.local.bindings;

import dev.bindery.local.call.Calls;
import dev.bindery.local.config.HostJson;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The parts of the running host that bindings work with.
 *
 * @param stores keep queues, blobs and timers
 * @param calls runs functions
 * @param hostJson how the host is configured
 * @param clock the time, in the app's zone
 * @param hostId tells the apps of one storage account apart
 * @param scheduler runs short work later
 */
public record HostParts(
        Stores stores,
        Calls calls,
        HostJson hostJson,
        Clock clock,
        String hostId,
        ScheduledExecutorService scheduler) {}
