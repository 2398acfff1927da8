/**
 * A stand-in for the Azure Functions host, for tests: an application's folder, events that trigger its functions, a
 * storage in memory, and what the host makes of a function's outputs. How a call travels to the functions' process and
 * back is a {@link dev.bindery.standin.Wire}; the packages below this one have one each.
 *
 * <p>It is written from a description of the host, not from the code that it tests, and it is as strict as that
 * description: where the host would hang, it says so at once.
 */
@NullMarked
package dev.bindery.standin;

import org.jspecify.annotations.NullMarked;
