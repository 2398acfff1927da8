/**
 * Parsers for the text that the Azure Functions host reads out of a {@code function.json}.
 *
 * <p>Every type is immutable and safe for use by several threads. A parser answers bad text with a
 * {@link dev.bindery.syntax.SyntaxException} and with no other exception.
 */
@NullMarked
package dev.bindery.syntax;

import org.jspecify.annotations.NullMarked;
