/** The console. Internal to the local host. */
@NullMarked
package dev.bindery.local.log;

import org.jspecify.annotations.NullMarked;
