/** The app's settings and {@code host.json}. Internal to the local host. */
@NullMarked
package dev.bindery.local.config;

import org.jspecify.annotations.NullMarked;
