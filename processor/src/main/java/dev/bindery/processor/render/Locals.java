package dev.bindery.processor.render;

import dev.bindery.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The variables of one function: the user's parameter names, and a few of ours around them. A variable must not be
 * called like a type that the adapter mentions: where Java could read either, it reads the variable.
 */
final class Locals {
    private final Set<String> taken;
    private final List<String> parameterNames = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final String call;
    private final String target;
    private final String result;
    private final String value;

    /**
     * Names for a function.
     *
     * @param mentioned what no variable may be called
     */
    Locals(List<ParameterModel> parameters, Set<String> mentioned) {
        this.taken = new HashSet<>(mentioned);
        for (ParameterModel parameter : parameters) {
            parameterNames.add(take(taken, parameter.name()));
        }
        call = take(taken, "call");
        target = take(taken, "target");
        result = take(taken, "result");
        value = take(taken, "value");
    }

    /** A name that neither Java nor anything else has taken, as near as can be to the one that is wanted. */
    static String take(Set<String> taken, String wanted) {
        String name = wanted;
        while (SourceVersion.isKeyword(name) || !taken.add(name)) {
            name += "_";
        }
        return name;
    }

    Set<String> all() {
        return taken;
    }

    String of(int parameter) {
        return parameterNames.get(parameter);
    }

    String call() {
        return call;
    }

    String target() {
        return target;
    }

    String result() {
        return result;
    }

    String value() {
        return value;
    }

    /** The variable of a function inside as many others as {@code depth} says. */
    String item(int depth) {
        while (items.size() <= depth) {
            items.add(take(taken, "item"));
        }
        return items.get(depth);
    }
}
