package dev.bindery.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A function that has been checked: all that function.json and the adapter say.
 *
 * @param function what the source declares
 * @param bindings the bindings, the trigger first
 * @param arguments how each parameter gets its value, in order
 * @param result what happens to the returned value
 * @param retry the retry policy, if there is one
 * @param entry how Azure's stock Java worker calls the function, where it is to
 * @param reflected the classes into which Jackson looks at run time, where an image is to be built that must know
 */
public record FunctionPlan(
        FunctionModel function,
        List<Binding> bindings,
        List<Argument> arguments,
        Result result,
        Optional<RetryUse> retry,
        Optional<EntryPoint> entry,
        Optional<List<TypeRef>> reflected) {

    /** A function for hosts that know adapters. */
    public FunctionPlan(
            FunctionModel function,
            List<Binding> bindings,
            List<Argument> arguments,
            Result result,
            Optional<RetryUse> retry) {
        this(function, bindings, arguments, result, retry, Optional.empty(), Optional.empty());
    }

    /** The same function with an entry point for Azure's stock Java worker. */
    public FunctionPlan with(EntryPoint newEntry) {
        return new FunctionPlan(function, bindings, arguments, result, retry, Optional.of(newEntry), reflected);
    }

    /** The same function for an image, with the classes that JSON is read into or written from. */
    public FunctionPlan reflecting(List<TypeRef> types) {
        return new FunctionPlan(function, bindings, arguments, result, retry, entry, Optional.of(types));
    }

    /** The method that function.json names: the adapter's, or the entry point where there is one. */
    public String entryPoint() {
        return qualifiedAdapterName() + "." + (entry.isPresent() ? entryMethod() : "invoke");
    }

    /** The method by which Azure's stock Java worker calls the function: that worker takes no overloads. */
    public String entryMethod() {
        return EntryPoint.METHOD + "_" + methodName();
    }

    /** The function's name as a part of a Java name. */
    public String methodName() {
        return function.name().replace('-', '_');
    }

    /** The simple name of the class's generated adapter: the classes from the outside in. */
    public String adapterName() {
        return String.join("_", function.owner().nesting()) + "_Functions";
    }

    /** The qualified name of the generated adapter. */
    public String qualifiedAdapterName() {
        String packageName = function.owner().packageName();
        return packageName.isEmpty() ? adapterName() : packageName + "." + adapterName();
    }

    /**
     * An entry of {@code bindings} in function.json.
     *
     * @param kind what kind of binding it is
     * @param name its name
     * @param dataType the form asked of the host, if one is
     * @param cardinality one or many, where the host can be asked for either
     * @param properties its other properties, in order
     */
    public record Binding(
            BindingKind kind,
            String name,
            Optional<String> dataType,
            Optional<String> cardinality,
            List<PropertyUse> properties) {}

    /** How a parameter gets its value. */
    public sealed interface Argument {
        /** The context of the call. */
        record OfContext() implements Argument {}

        /** The value of a trigger or input. */
        record OfBinding(String binding, Reading reading) implements Argument {}

        /** A value that the trigger publishes. */
        record OfMetadata(String name, Reading reading) implements Argument {}

        /** An {@code Out} whose value is written when the function is done. */
        record OfOutput(String binding, Writing writing) implements Argument {}
    }

    /**
     * What happens to the returned value.
     *
     * @param async whether it is there only when a {@code CompletionStage} is complete
     * @param outputs the outputs that take it, or its components
     */
    public record Result(boolean async, List<ResultOutput> outputs) {}

    /**
     * An output that takes the returned value.
     *
     * @param binding its name
     * @param component the record component that it takes; empty for the value as a whole
     * @param writing how
     */
    public record ResultOutput(String binding, Optional<String> component, Writing writing) {}
}
