/**
 * Tests of functions as they run in Azure: with their real adapters and conversions, in memory, in milliseconds. Begin
 * with {@link dev.bindery.testing.FunctionAppTest} or {@link dev.bindery.testing.FunctionApp}.
 */
@NullMarked
package dev.bindery.testing;

import org.jspecify.annotations.NullMarked;
