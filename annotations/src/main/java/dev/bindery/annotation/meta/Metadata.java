package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A value that a trigger publishes beside its own, for {@code @BindingName} and for binding expressions. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Metadata {
    /**
     * Its name; the host looks it up without regard to case.
     *
     * @return the name
     */
    String name();

    /**
     * The Java type that it is best read as.
     *
     * @return the type
     */
    Class<?> type() default String.class;

    /**
     * For a trigger of batches: whether a batch has one such value, under its own name, rather than an array with one
     * for each event under the name and {@code Array}.
     *
     * @return whether a batch has one
     */
    boolean once() default false;

    /**
     * Whether every event has it, so that even a worker which fails over a name that is missing can ask for it. Only
     * what is certain is marked.
     *
     * @return whether it is never absent
     */
    boolean always() default false;
}
