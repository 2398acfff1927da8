/** HTTP requests that the host passes on, for calls of which it tells by gRPC. Loaded where it is wanted only. */
@NullMarked
package dev.bindery.worker.http;

import org.jspecify.annotations.NullMarked;
