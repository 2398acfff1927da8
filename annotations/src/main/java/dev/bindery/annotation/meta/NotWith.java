package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An element that excludes others: the host would ignore one of them, or refuse the function. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface NotWith {
    /**
     * The other elements of the same annotation, none of which may be written beside this one.
     *
     * @return their names
     */
    String[] value();

    /**
     * The values of the other elements that this one does not stand beside, as {@code function.json} spells them.
     *
     * @return the values; empty for all
     */
    String[] is() default {};
}
