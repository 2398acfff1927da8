/** What an adapter costs beside the same by hand and by reflection. Not published. */
@NullMarked
package dev.bindery.benchmarks.dispatch;

import org.jspecify.annotations.NullMarked;
