/** Calls functions as Azure's own Java worker calls them, whose process cannot run here: by reflection, in this one. */
@NullMarked
package dev.bindery.standin.stock;

import org.jspecify.annotations.NullMarked;
