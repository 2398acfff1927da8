/**
 * JSON as maps, lists, text, numbers, booleans and null, read by Jackson's streaming parser: data binding, and the
 * application's own mapper, are never loaded for the host's sake. Internal to the local host.
 */
@NullMarked
package dev.bindery.local.json;

import org.jspecify.annotations.NullMarked;
