/** Calls functions as a language worker is called: a process that connects to the host, and messages over gRPC. */
@NullMarked
package dev.bindery.standin.worker;

import org.jspecify.annotations.NullMarked;
