package dev.bindery.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a class says about itself, as far as it decides how a value of it is read or written.
 *
 * @param kind what it is
 * @param generic whether it has type parameters
 * @param readers its factories for the values of bindings
 * @param writers its methods that make the values of bindings
 */
public record TypeShape(Kind kind, boolean generic, List<Port> readers, List<Port> writers) {
    public static final TypeShape PLAIN = new TypeShape(Kind.CLASS, false, List.of(), List.of());

    /** What a class is. */
    public enum Kind {
        CLASS,
        INTERFACE,
        ENUM,
        RECORD,
        ANNOTATION
    }

    /**
     * A static method between a type and the values of some bindings.
     *
     * @param method its name
     * @param bindings the annotations of those bindings, by their qualified names
     * @param bytes whether it wants the bytes as they are
     * @param inner whether it also takes the conversion of the type's one type argument
     * @param metadata the names that it also reads of what a trigger publishes
     */
    public record Port(String method, List<String> bindings, boolean bytes, boolean inner, List<String> metadata) {
        /** A method that reads the value alone. */
        public Port(String method, List<String> bindings, boolean bytes, boolean inner) {
            this(method, bindings, bytes, inner, List.of());
        }
    }

    /** Whether the class decides itself where it can stand. */
    public boolean isRich() {
        return !readers.isEmpty() || !writers.isEmpty();
    }

    /** The factory for the values of a binding, if the class has one. */
    public Optional<Port> reader(BindingKind kind) {
        return port(readers, kind);
    }

    /** The method that makes the values of a binding, if the class has one. */
    public Optional<Port> writer(BindingKind kind) {
        return port(writers, kind);
    }

    private static Optional<Port> port(List<Port> ports, BindingKind kind) {
        return ports.stream()
                .filter(port -> port.bindings().contains(kind.annotation()))
                .findFirst();
    }
}
