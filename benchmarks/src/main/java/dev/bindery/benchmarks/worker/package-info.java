/** What the language worker costs, beside the least that one in plain grpc-java can cost. Not published. */
@NullMarked
package dev.bindery.benchmarks.worker;

import org.jspecify.annotations.NullMarked;
