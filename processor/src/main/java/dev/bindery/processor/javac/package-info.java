/**
 * The one border to the compiler, in both directions: source elements become the model, findings become messages, text
 * becomes files. No other package imports {@code javax.lang.model}, {@code javax.annotation.processing} or
 * {@code javax.tools} (the two entry points aside).
 *
 * <p>No {@code toString()} of a compiler's object is used anywhere: compilers differ in all of them.
 */
@NullMarked
package dev.bindery.processor.javac;

import org.jspecify.annotations.NullMarked;
