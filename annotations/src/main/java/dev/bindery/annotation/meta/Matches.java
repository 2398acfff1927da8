package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The shape of an element's text, where no {@link TextFormat} says it. Text with {@code %NAME%} or {@code {name}} in it
 * is not checked where those are resolved. A text with a shape is not blank, unless {@link Property#blank()} says so.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Matches {
    /**
     * A regular expression that the whole text matches.
     *
     * @return the expression
     */
    String value();

    /**
     * The same in words, for the error message: {@code "3 to 45 letters and digits, a letter first"}.
     *
     * @return the words
     */
    String says();
}
