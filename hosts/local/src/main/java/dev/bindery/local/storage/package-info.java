/**
 * What the host keeps: queues, blobs, which blobs a function has seen, and the state of timers. {@link Store} is the
 * contract, {@link EmbeddedStore} keeps it in one file. Internal to the local host.
 */
@NullMarked
package dev.bindery.local.storage;

import org.jspecify.annotations.NullMarked;
