/** Notices that the application was compiled anew, and holds its classes as they were. Internal to the local host. */
@NullMarked
package dev.bindery.local.reload;

import org.jspecify.annotations.NullMarked;
