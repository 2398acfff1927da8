package dev.bindery.processor.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Java type, without its annotations. */
public sealed interface TypeRef {
    /** No value. */
    TypeRef VOID = new Primitive("void");

    /** The type as a user would write it, with simple names. */
    String displayName();

    /** A primitive type, or {@code void}. */
    record Primitive(String name) implements TypeRef {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Primitive primitive && name.equals(primitive.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String displayName() {
            return name;
        }
    }

    /**
     * A class or interface.
     *
     * @param packageName its package, empty for the unnamed one
     * @param nesting its simple names, the top-level class first
     * @param arguments its type arguments; empty for a class without type parameters, and for a raw type
     * @param shape what the class is
     */
    record Named(String packageName, List<String> nesting, List<TypeRef> arguments, TypeShape shape)
            implements TypeRef {
        public String qualifiedName() {
            String name = String.join(".", nesting);
            return packageName.isEmpty() ? name : packageName + "." + name;
        }

        /** Whether this is the class of that qualified name, whatever its type arguments. */
        public boolean is(String qualifiedName) {
            // Asked of every type for every type that means something: most differ in how they end.
            return qualifiedName.endsWith(nesting.get(nesting.size() - 1))
                    && qualifiedName().equals(qualifiedName);
        }

        /**
         * In one compilation a name has one shape. Written out, because a record's own costs more to link than to run.
         */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Named named
                    && packageName.equals(named.packageName)
                    && nesting.equals(named.nesting)
                    && arguments.equals(named.arguments);
        }

        @Override
        public int hashCode() {
            return 31 * nesting.hashCode() + arguments.hashCode();
        }

        @Override
        public String displayName() {
            String name = String.join(".", nesting);
            return arguments.isEmpty()
                    ? name
                    : arguments.stream().map(TypeRef::displayName).collect(Collectors.joining(", ", name + "<", ">"));
        }
    }

    /** An array. */
    record Array(TypeRef component) implements TypeRef {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Array array && component.equals(array.component);
        }

        @Override
        public int hashCode() {
            return 31 + component.hashCode();
        }

        @Override
        public String displayName() {
            return component.displayName() + "[]";
        }
    }

    /** A type variable, a wildcard or anything else that is not one class. */
    record Other(String displayName) implements TypeRef {}

    /** Whether this is the class of that qualified name. */
    default boolean isNamed(String qualifiedName) {
        return this instanceof Named named && named.is(qualifiedName);
    }
}
