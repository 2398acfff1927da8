/**
 * From what a function declares to what follows from it, or to what is wrong with it. Everything here is a pure
 * function of the model and is tested without a compiler.
 */
@NullMarked
package dev.bindery.processor.verify;

import org.jspecify.annotations.NullMarked;
