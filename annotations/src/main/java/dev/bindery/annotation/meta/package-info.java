/**
 * What makes an annotation a binding. The processor knows these and no binding by name, so an annotation that anybody
 * writes with them is checked, written to {@code function.json} and converted like one of Bindery's own.
 */
@NullMarked
package dev.bindery.annotation.meta;

import org.jspecify.annotations.NullMarked;
