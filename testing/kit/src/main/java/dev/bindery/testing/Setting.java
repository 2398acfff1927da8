package dev.bindery.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An app setting for the tests of a class, or for one test; that of the test wins. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Repeatable(Setting.Several.class)
public @interface Setting {
    /**
     * The setting.
     *
     * @return its name, as {@code %NAME%} and {@code connection} refer to it
     */
    String name();

    /**
     * What it says.
     *
     * @return its value
     */
    String value();

    /** More than one {@link Setting}; not written by hand. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @interface Several {
        /**
         * The settings.
         *
         * @return each of them
         */
        Setting[] value();
    }
}
