/** The encoding of messages between the host and its workers: what is on the wire, and nothing of what it means. */
@NullMarked
package dev.bindery.worker.rpc;

import org.jspecify.annotations.NullMarked;
