/**
 * A language worker of the Azure Functions host: it holds the protocol, and knows nothing of functions. What links it
 * to an app, {@code dev.bindery.worker.app}, is loaded once for each app, above the app's own class loader.
 */
@NullMarked
package dev.bindery.worker;

import org.jspecify.annotations.NullMarked;
