/**
 * What javac runs. {@link dev.bindery.processor.FunctionProcessor} takes each function from its annotations to its
 * {@code function.json} and adapter; {@link dev.bindery.processor.FunctionIndexProcessor} lists the adapters.
 *
 * <p>The stages, each a package: {@code javac} (the border to the compiler) → {@code model} → {@code verify} →
 * {@code render} → {@code javac} again.
 */
@NullMarked
package dev.bindery.processor;

import org.jspecify.annotations.NullMarked;
