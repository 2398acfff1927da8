/** Calls functions as custom handlers are called: a process with a port of its own, and HTTP. */
@NullMarked
package dev.bindery.standin.handler;

import org.jspecify.annotations.NullMarked;
