package dev.bindery.processor.model;

import java.util.List;

/**
 * A class that holds functions.
 *
 * @param packageName its package, empty for the unnamed one
 * @param nesting its simple names, the top-level class first
 * @param kind what it is: {@code class}, {@code interface}, {@code enum}, {@code record} or {@code @interface}
 * @param notPublic the first class from the outside in that is not public, empty if all are
 * @param inner whether an instance needs an instance of the enclosing class
 * @param isAbstract whether it is an abstract class or an interface
 * @param generic whether it has type parameters
 * @param constructible whether a class of the same package can call a constructor without arguments
 */
public record ClassModel(
        String packageName,
        List<String> nesting,
        String kind,
        String notPublic,
        boolean inner,
        boolean isAbstract,
        boolean generic,
        boolean constructible) {

    public String simpleName() {
        return nesting.get(nesting.size() - 1);
    }

    public String qualifiedName() {
        String name = String.join(".", nesting);
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
