package dev.bindery.local.bindings;

import dev.bindery.local.call.Calls;
import dev.bindery.local.config.HostJson;
import dev.bindery.local.storage.Store;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The parts of the running host that bindings work with.
 *
 * @param store keeps queues, blobs and timers
 * @param calls runs functions
 * @param hostJson how the host is configured
 * @param clock the time, in the app's zone
 * @param scheduler runs short work later
 */
public record HostParts(Store store, Calls calls, HostJson hostJson, Clock clock, ScheduledExecutorService scheduler) {}
