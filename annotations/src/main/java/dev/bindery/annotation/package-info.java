/**
 * What users write: one annotation per trigger and binding.
 *
 * <p>A binding annotation stands on the parameter it binds, on the method (then {@code name} says which parameter, or
 * {@code $return}), or, for an output, on a component of the record that the method returns. Its elements are the
 * properties of the binding in {@code function.json}, under the same names; a property that is not written in the
 * source is not written to {@code function.json} either, so that the host's own default holds.
 */
@NullMarked
package dev.bindery.annotation;

import org.jspecify.annotations.NullMarked;
