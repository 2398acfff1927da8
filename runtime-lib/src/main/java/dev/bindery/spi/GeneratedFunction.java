package dev.bindery.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the methods of a generated adapter, one for each function, so that the second of the processor's stages finds
 * the functions of an application, in sources and in classes that were compiled before, without reading the users' own.
 */
@Target(ElementType.METHOD)
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

    /**
     * The route of its HTTP trigger, as it is written; the function's name where none is.
     *
     * @return the route, or empty for any other trigger
     */
    String route() default "";

    /**
     * The HTTP methods that the route answers, as in {@code function.json}.
     *
     * @return the methods; none means all
     */
    String[] methods() default {};

    /**
     * What no other function of the application may have: a property of a binding, such as
     * {@code mcpToolTrigger.toolName=search}, or a binding itself, such as {@code warmupTrigger}. Of several properties
     * together, the names have commas between them and the values line feeds.
     *
     * @return what is this function's alone
     */
    String[] unique() default {};

    /**
     * The codes of warnings about this function and another one that the user's method, or its class, suppresses.
     *
     * @return the codes
     */
    String[] suppressed() default {};
}
