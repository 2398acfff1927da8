/**
 * Runs functions in Azure's own Java worker. Where this package is on the class path of a compilation, the processor
 * gives each adapter a method that worker can call, which makes a {@link dev.bindery.stack.StackCall} of what the
 * worker hands over. Functions do not need this package.
 */
@NullMarked
package dev.bindery.stack;

import org.jspecify.annotations.NullMarked;
