package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An element that means something only beside another one: the host ignores it, or refuses the function, otherwise. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface OnlyWith {
    /**
     * The other element of the same annotation, which must be written too.
     *
     * @return its name
     */
    String value();

    /**
     * The values that the other element must have, as {@code function.json} spells them; its default counts where it is
     * not written.
     *
     * @return the values; empty if it is enough that the other element is written
     */
    String[] is() default {};
}
