/** What the local host does in a second, and what it needs for that. */
@NullMarked
package dev.bindery.benchmarks.local;

import org.jspecify.annotations.NullMarked;
