package dev.bindery.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated adapter, so that the second of the processor's stages finds the functions of an application, in
 * sources and in classes that were compiled before, without reading the users' own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedFunction {
    /**
     * The function's name.
     *
     * @return the name
     */
    String name();

    /**
     * The user's method, as {@code package.Class.method}.
     *
     * @return the method
     */
    String method();
}
