package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number or a time span that is not above that of another element of the same annotation. */
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
}
