package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One way of saying what a binding has to know. Of the alternatives of an annotation exactly one is written, and that
 * one whole.
 *
 * <p>{@code @Alternative("connection") @Alternative({"address", "key"})}: {@code connection} alone, or {@code address}
 * and {@code key} together.
 */
@Documented
@Repeatable(Alternative.All.class)
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Alternative {
    /**
     * The elements that stand together.
     *
     * @return their names
     */
    String[] value();

    /** The alternatives of an annotation. */
    @Documented
    @Target(ElementType.ANNOTATION_TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        /**
         * The alternatives, one of which is written.
         *
         * @return the alternatives
         */
        Alternative[] value();
    }
}
