package dev.bindery.processor.model;

import java.util.List;

/**
 * The method by which Azure's stock Java worker calls a function. That worker fills the parameters by the names in
 * their annotations, and fails the call over a name that it does not have.
 *
 * @param parameters what is asked of the worker, in order; its context comes last and is not listed
 * @param answer what the method returns
 */
public record EntryPoint(List<Parameter> parameters, Answer answer) {
    /** How the method's name begins; the function's follows. */
    public static final String METHOD = "run";

    /** What the method returns. */
    public enum Answer {
        NOTHING,
        VALUE,
        RESPONSE
    }

    /** The form in which the worker is asked for a value. */
    public enum Form {
        REQUEST,
        TEXT,
        JSON,
        BYTES,
        TEXTS,
        BYTE_ARRAYS
    }

    /** What is asked of the worker. */
    public sealed interface Parameter {
        /**
         * The value of a trigger or an input.
         *
         * @param answered whether it is a trigger that takes the returned value without an output binding
         */
        record Input(FunctionPlan.Binding binding, Form form, boolean answered) implements Parameter {}

        /**
         * A name that the trigger publishes, spelled as the host does.
         *
         * @param several whether its value is a list
         */
        record Metadata(String name, boolean several) implements Parameter {}

        /** An output that takes a value other than the returned one. */
        record Output(FunctionPlan.Binding binding) implements Parameter {}
    }
}
