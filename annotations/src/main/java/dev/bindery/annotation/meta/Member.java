package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member that every item of a JSON array has. The element's format is {@link TextFormat#JSON_ARRAY}, its items are
 * objects, and the member is a text that is not blank.
 */
@Documented
@Repeatable(Member.All.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Member {
    /**
     * The member.
     *
     * @return its name
     */
    String value();

    /**
     * The texts that it can be.
     *
     * @return the texts; empty for any
     */
    String[] is() default {};

    /**
     * Whether it tells the items apart, so that no two have the same.
     *
     * @return whether it differs from item to item
     */
    boolean unique() default false;

    /** Several members. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        /**
         * The members, all of which every item has.
         *
         * @return the members
         */
        Member[] value();
    }
}
