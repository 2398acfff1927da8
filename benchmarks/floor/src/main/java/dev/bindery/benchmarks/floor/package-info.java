/** The least that a language worker in plain grpc-java can be. Not published. */
@NullMarked
package dev.bindery.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
