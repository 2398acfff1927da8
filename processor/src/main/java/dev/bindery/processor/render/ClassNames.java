package dev.bindery.processor.render;

import dev.bindery.processor.model.FunctionPlan;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names in an adapter: of its methods, of its constants, and of the variables in each method. */
final class ClassNames {
    private final Set<String> methods = new HashSet<>(Set.of("invoke", "functionNames"));
    private final String instance;
    private final Set<String> mentioned;
    private final Set<String> constants;
    private final Map<FunctionPlan, Locals> locals = new IdentityHashMap<>();
    private final Map<FunctionPlan, String> names = new IdentityHashMap<>();

    ClassNames(List<FunctionPlan> plans, MentionedTypes types) {
        mentioned = types.names();
        constants = new HashSet<>(mentioned);
        // Azure's stock worker knows these by name, and takes no others of the same name.
        for (FunctionPlan plan : plans) {
            if (plan.entry().isPresent()) {
                methods.add(plan.entryMethod());
            }
        }
        for (FunctionPlan plan : plans) {
            Locals variables = new Locals(plan.function().parameters(), mentioned);
            locals.put(plan, variables);
            constants.addAll(variables.all());
            names.put(plan, Locals.take(methods, plan.methodName()));
        }
        instance = Locals.take(methods, "instance");
    }

    /** The types that are mentioned anywhere, by the words with which the mention of each begins. */
    Set<String> mentioned() {
        return mentioned;
    }

    /** The method that calls a function. */
    String method(FunctionPlan plan) {
        return names.getOrDefault(plan, "");
    }

    /** The method that fetches the user's instance. */
    String instance() {
        return instance;
    }

    Locals locals(FunctionPlan plan) {
        Locals variables = locals.get(plan);
        if (variables == null) {
            throw new IllegalArgumentException(plan.function().name());
        }
        return variables;
    }

    /** The name of a constant, which no method's variable may hide. */
    String constant(String suggestion) {
        return Locals.take(constants, suggestion);
    }
}
