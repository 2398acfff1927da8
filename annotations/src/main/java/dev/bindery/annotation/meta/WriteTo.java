package dev.bindery.annotation.meta;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the static method by which a value of a type is written to a binding, so that an output or a result may have
 * that type. The method is {@code public static dev.bindery.spi.BoundValue anyName(T)} in the type {@code T} itself; it
 * takes null, for which nothing is written.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface WriteTo {
    /**
     * The outputs that the type can be written to.
     *
     * @return their annotations
     */
    Class<? extends Annotation>[] value();
}
