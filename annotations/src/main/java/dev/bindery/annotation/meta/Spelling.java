package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How an enum constant is spelled in {@code function.json}, where that is not its own name in lower case. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Spelling {
    /**
     * The spelling that the host reads.
     *
     * @return the text, never empty
     */
    String value();
}
