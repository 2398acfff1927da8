/**
 * What a function is, as records: what its source declares ({@link dev.bindery.processor.model.FunctionModel}) and what
 * follows from it ({@link dev.bindery.processor.model.FunctionPlan}). Nothing here knows that a compiler exists.
 */
@NullMarked
package dev.bindery.processor.model;

import org.jspecify.annotations.NullMarked;
