package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation of a method a retry policy: {@code retry} in {@code function.json}, with the annotation's
 * elements as its properties.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RetryPolicy {
    /**
     * The {@code strategy} in {@code function.json}.
     *
     * @return the strategy, as the host spells it
     */
    String strategy();
}
