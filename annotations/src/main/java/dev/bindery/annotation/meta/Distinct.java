package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Two things that a binding names, each by several elements, and that cannot be one and the same: a container that is
 * watched and the one that remembers how far the watch has come.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Distinct {
    /**
     * The elements that name the one, from the outermost to its own name.
     *
     * @return their names
     */
    String[] value();

    /**
     * The elements that name the other, in the same order. A blank one stands for its counterpart: without a database
     * of its own, the other is in the database of the one.
     *
     * @return their names
     */
    String[] from();
}
