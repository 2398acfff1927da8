/**
 * The kinds of bindings, one class each: an input or output binding of a new type is a new class here and a line in
 * {@link dev.bindery.local.bindings.BindingKinds}. Internal to the local host.
 */
@NullMarked
package dev.bindery.local.bindings;

import org.jspecify.annotations.NullMarked;
