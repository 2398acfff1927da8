/**
 * Your laptop's Functions host: runs the functions on the class path in one process, with a store of its own.
 * {@link dev.bindery.local.Main} is the command, {@link dev.bindery.local.LocalHost} the same for a test. The packages
 * below this one are the host's internals and may change at any time.
 */
@NullMarked
package dev.bindery.local;

import org.jspecify.annotations.NullMarked;
