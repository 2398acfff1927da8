/**
 * The folder and the zip that Azure takes.
 *
 * <p>{@link dev.bindery.staging.Staging} makes them out of an application's classes, its dependencies and its
 * {@code host.json}; {@link dev.bindery.staging.HostRules} says why the Azure Functions host would refuse a function.
 */
@NullMarked
package dev.bindery.staging;

import org.jspecify.annotations.NullMarked;
