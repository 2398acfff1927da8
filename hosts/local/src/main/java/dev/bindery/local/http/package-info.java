/**
 * The HTTP server: the functions' routes, and the host's own pages below {@code /admin}. Internal to the local host.
 */
@NullMarked
package dev.bindery.local.http;

import org.jspecify.annotations.NullMarked;
