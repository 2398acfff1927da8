package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The numbers that an element accepts, where it is written. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Range {
    /**
     * The smallest number.
     *
     * @return the minimum, inclusive
     */
    long min() default Long.MIN_VALUE;

    /**
     * The largest number.
     *
     * @return the maximum, inclusive
     */
    long max() default Long.MAX_VALUE;
}
