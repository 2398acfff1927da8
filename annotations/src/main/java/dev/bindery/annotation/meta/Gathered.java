package dev.bindery.annotation.meta;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A binding that stands only beside one kind of trigger. Where the trigger must know of it, all bindings of the kind on
 * a function are also written to a property of the trigger, as the text of a JSON array with an object for each, whose
 * members are its elements.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Gathered {
    /**
     * The trigger.
     *
     * @return its annotation
     */
    Class<? extends Annotation> by();

    /**
     * The property of the trigger that takes the text.
     *
     * @return its name; empty if the extension finds the bindings by itself
     */
    String into() default "";

    /**
     * The element that tells the bindings of the kind apart, so that no two on a function agree in it.
     *
     * @return its name; empty if there is none
     */
    String key() default "";
}
