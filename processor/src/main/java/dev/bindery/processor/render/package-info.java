/** From a checked function to text: its {@code function.json} and its adapter. Pure and total. */
@NullMarked
package dev.bindery.processor.render;

import org.jspecify.annotations.NullMarked;
