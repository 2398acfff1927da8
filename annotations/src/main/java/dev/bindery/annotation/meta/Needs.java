package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An element that, with some of its values, needs others: the host refuses the function without them, or the binding
 * fails where it is used. It counts where the element is written, and an element without a default always is.
 *
 * <p>{@code @Needs(when = "plain", value = {"user", "password"})} on {@code mode}: where {@code mode} is {@code plain},
 * {@code user} and {@code password} are written too. {@code @Needs(when = "system", value = "event", is = {"opened",
 * "closed"})} on {@code category}: where {@code category} is {@code system}, {@code event} is one of the two.
 */
@Documented
@Repeatable(Needs.All.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Needs {
    /**
     * The values of this element that need others, as {@code function.json} spells them.
     *
     * @return the values; empty for all
     */
    String[] when() default {};

    /**
     * The other elements of the same annotation, all of which are needed.
     *
     * @return their names
     */
    String[] value();

    /**
     * The values that the other elements may then have, as {@code function.json} spells them. An element that is not
     * written has its default.
     *
     * @return the values; empty if it is enough that the elements are written
     */
    String[] is() default {};

    /** Several needs of one element. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        /**
         * The needs, each of which is met.
         *
         * @return the needs
         */
        Needs[] value();
    }
}
