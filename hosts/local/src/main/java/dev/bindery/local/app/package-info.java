/** The functions of the application as their {@code function.json}s describe them. Internal to the local host. */
@NullMarked
package dev.bindery.local.app;

import org.jspecify.annotations.NullMarked;
