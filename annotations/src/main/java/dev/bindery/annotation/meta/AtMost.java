package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number or a time span that is not above that of another element of the same annotation. Where only one of the two
 * is written, the other has its default.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AtMost {
    /**
     * The other element.
     *
     * @return its name
     */
    String value();

    /**
     * Whether the two may be equal.
     *
     * @return whether equal values are accepted
     */
    boolean equal() default true;
}
