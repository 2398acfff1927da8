/**
 * What links the worker to an app: values of the wire to those of {@code dev.bindery.spi} and back. Each app has these
 * classes once more, linked to the runtime that it brings. They see both sides, and neither sees them.
 */
@NullMarked
package dev.bindery.worker.app;

import org.jspecify.annotations.NullMarked;
