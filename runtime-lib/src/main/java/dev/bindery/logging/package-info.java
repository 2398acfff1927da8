/**
 * How a host takes what an application logs: whatever the logging API, SLF4J, {@code java.util.logging} or
 * {@code System.Logger}, it arrives as a {@link dev.bindery.logging.LogLine} at one
 * {@link dev.bindery.logging.LogSink}. Functions do not need this package.
 */
@NullMarked
package dev.bindery.logging;

import org.jspecify.annotations.NullMarked;
