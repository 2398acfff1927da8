/**
 * gRPC's way over HTTP/2, as far as a worker needs it: one connection in clear text to a peer that is known to speak
 * HTTP/2, one stream on it, messages in both directions. It knows nothing of what is in a message.
 */
@NullMarked
package dev.bindery.worker.http2;

import org.jspecify.annotations.NullMarked;
