/** What we measure. Not published. */
@NullMarked
package dev.bindery.benchmarks;

import org.jspecify.annotations.NullMarked;
