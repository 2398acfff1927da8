package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that the host takes, but that is nearly always a mistake or costs something. Where it is written there is a
 * warning, which whoever means it suppresses.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Discouraged {
    /**
     * The value, as {@code function.json} spells it, such as {@code true}.
     *
     * @return the value
     */
    String value();

    /**
     * What comes of it, for the message: a sentence with its full stop.
     *
     * @return the sentence
     */
    String because();

    /**
     * The element with the schedule that it depends on: the value is discouraged only where that schedule fires more
     * often than once a minute.
     *
     * @return the element's name, or empty
     */
    String whereOften() default "";
}
