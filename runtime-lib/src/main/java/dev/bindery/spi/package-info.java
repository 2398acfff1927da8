/**
 * The contract between generated adapters and the hosts that call them, and the few interfaces by which an application
 * changes how its functions are made and its JSON is read. Functions themselves do not need this package.
 */
@NullMarked
package dev.bindery.spi;

import org.jspecify.annotations.NullMarked;
