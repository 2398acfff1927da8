package dev.bindery.annotation.meta;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a binding: an entry of {@code bindings} in {@code function.json}.
 *
 * <p>Each element of the annotation is a property of that entry, under the element's own name, and is written only
 * where the source writes it (see {@link Property#alwaysWritten()}). Some elements have a meaning of their own:
 * {@code name} is the binding's name, which defaults to the parameter's; {@code dataType} is the form asked of the
 * host, and only an annotation whose host can deliver bytes has it; {@code cardinality} is {@code many} for a parameter
 * that is a list or an array, unless it is written.
 *
 * <p>A binding of one's own:
 *
 * <pre>{@code
 * import static java.lang.annotation.ElementType.METHOD;
 * import static java.lang.annotation.ElementType.PARAMETER;
 *
 * import dev.bindery.annotation.meta.Binding;
 * import dev.bindery.annotation.meta.Content;
 * import dev.bindery.annotation.meta.Property;
 * import dev.bindery.annotation.meta.Role;
 * import java.lang.annotation.Target;
 *
 * @Binding(type = "parcelTrigger", role = Role.TRIGGER, content = Content.JSON)
 * @Target({PARAMETER, METHOD})
 * public @interface ParcelTrigger {
 *   String name() default "";
 *
 *   @Property(appSettings = true)
 *   String depot();
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Binding {
    /**
     * The {@code type} in {@code function.json}, such as {@code queueTrigger}. A trigger's type ends in
     * {@code Trigger}: that is how the host tells one.
     *
     * @return the type; empty where an element of the annotation, called {@code type}, says it
     */
    String type() default "";

    /**
     * What the binding does; {@code direction} in {@code function.json} follows from it.
     *
     * @return the role
     */
    Role role();

    /**
     * The form in which values travel.
     *
     * @return the content
     */
    Content content();

    /**
     * For an output: whether a list writes one item per element (a queue) rather than one document (a blob).
     *
     * @return whether a list is many items
     */
    boolean many() default false;

    /**
     * For a trigger or an input: whether its value is a JSON array, whatever the parameter is; see {@link #oneWith()}.
     *
     * @return whether a parameter that is one JSON object is refused
     */
    boolean list() default false;

    /**
     * For a binding whose value is a {@link #list()}: the elements that, where all of them are written, make it one
     * JSON object instead.
     *
     * @return the elements' names; empty where the value is always a list
     */
    String[] oneWith() default {};

    /**
     * For a trigger with a {@code cardinality}: whether the host must be told the form of a batch's events. Where the
     * source chooses none, {@code dataType} is then written for a batch: {@code binary} for a parameter that takes
     * bytes, {@code string} for any other.
     *
     * @return whether a batch always has a data type
     */
    boolean typedBatches() default false;

    /**
     * For a trigger: whether the host takes the returned value itself, without an output binding.
     *
     * @return whether the function answers its trigger
     */
    boolean returns() default false;

    /**
     * For a trigger: whether the host supports retry policies for it.
     *
     * @return whether it can be retried
     */
    boolean retries() default false;

    /**
     * For a trigger: whether an application has at most one function with it.
     *
     * @return whether a second one is refused
     */
    boolean onePerApp() default false;

    /**
     * For a trigger: the elements in all of which no two functions of an application may agree. Defaults count, and so
     * does what a blank element stands for (see {@link Distinct#from()}); case makes a difference.
     *
     * @return their names
     */
    String[] uniqueTogether() default {};

    /**
     * For a trigger: the names that it publishes beside its value. With cardinality {@code many} each is an array under
     * its name and {@code Array}.
     *
     * @return the metadata
     */
    Metadata[] metadata() default {};

    /**
     * For a trigger: whether it also publishes names that depend on the event or on its own elements, such as route
     * parameters or the properties of a JSON message.
     *
     * @return whether other names may exist
     */
    boolean openMetadata() default false;

    /**
     * For a trigger: whether it allows no other binding beside it.
     *
     * @return whether it is the function's only binding
     */
    boolean alone() default false;

    /**
     * For an output: the triggers that run for what it writes. Where both stand on a function and name the same thing,
     * each run causes the next. They name the same thing if the elements of one name agree that are connections or have
     * no default.
     *
     * @return the annotations of those triggers
     */
    Class<? extends Annotation>[] feeds() default {};

    /**
     * The host extension that serves the binding, such as {@code Storage.Queues}; for documentation.
     *
     * @return its name, or empty
     */
    String extension() default "";

    /**
     * For a trigger: the output binding that a returned value goes to when the method names none. It is written to
     * {@code function.json} as {@code $return}.
     *
     * @return the annotation of that output, or nothing
     */
    Class<? extends Annotation>[] result() default {};
}
