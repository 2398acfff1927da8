package dev.bindery.annotation.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of one element of a binding annotation. An element without it is free text, a number, a flag or an enum.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Property {
    /**
     * What the text must look like.
     *
     * @return the format
     */
    TextFormat format() default TextFormat.ANY;

    /**
     * Whether the property is written to {@code function.json} even where the source leaves it to its default: for a
     * property whose default at the host differs from what users of the annotation expect, or that the host demands.
     *
     * @return whether it is always written
     */
    boolean alwaysWritten() default false;

    /**
     * Whether {@code %NAME%} in the text stands for an app setting.
     *
     * @return whether app settings are resolved
     */
    boolean appSettings() default false;

    /**
     * Whether {@code {name}} in the text stands for a value of the trigger.
     *
     * @return whether binding expressions are resolved
     */
    boolean expressions() default false;

    /**
     * Whether the text may be blank. Otherwise a text that has no default, a format or a shape says something.
     *
     * @return whether blank text is accepted
     */
    boolean blank() default false;

    /**
     * Whether the text is a JSON object whose members are properties of the binding, beside the annotation's own.
     *
     * @return whether the members are taken out
     */
    boolean flattened() default false;

    /**
     * Whether no two functions of an application have the same text here; case does not make a difference.
     *
     * @return whether the text is unique in the application
     */
    boolean uniqueInApp() default false;

    /**
     * Whether each value of a list stands in it once; case does not make a difference.
     *
     * @return whether a value that stands there twice is refused
     */
    boolean noDuplicates() default false;

    /**
     * For an output of JSON objects: the member of each object that this text stands in for. Where the text is left out
     * or blank, the objects have the member themselves, in any case.
     *
     * @return the member's name, or empty
     */
    String member() default "";

    /**
     * For the name of a storage queue that a trigger reads: whether the host puts messages that fail again and again
     * into the queue of that name and {@code -poison}. It does not where the name ends so itself, or where there is no
     * room for more.
     *
     * @return whether failed messages move to a poison queue
     */
    boolean poisonQueue() default false;
}
