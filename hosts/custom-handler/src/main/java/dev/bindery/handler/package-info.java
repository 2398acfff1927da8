/**
 * Serves an application to the Azure Functions host as its custom handler: the host calls
 * {@link dev.bindery.handler.Main}'s process over HTTP, once for each invocation. All else here is internal.
 */
@NullMarked
package dev.bindery.handler;

import org.jspecify.annotations.NullMarked;
