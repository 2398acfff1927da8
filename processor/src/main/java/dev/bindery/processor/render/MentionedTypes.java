package dev.bindery.processor.render;

import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.ParameterModel;
import dev.bindery.processor.model.TypeRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types that an adapter may mention, by the words with which the mention of each begins. */
final class MentionedTypes {
    /** The packages of the types of each simple name. */
    private final Map<String, Set<String>> packages = new HashMap<>();

    MentionedTypes(List<FunctionPlan> plans) {
        add("dev.bindery", "Out");
        add(Runtime.SPI, "Decode");
        add(Runtime.SPI, "Encode");
        add(Runtime.SPI, "JsonType");
        add("java.util", "Optional");
        for (FunctionPlan plan : plans) {
            if (plan.entry().isPresent()) {
                EntryPointRenderer.MENTIONED.forEach((name, in) -> add(in, name));
            }
            String owner = plan.function().owner().packageName();
            add(owner, plan.adapterName());
            add(owner, plan.function().owner().nesting().get(0));
            for (ParameterModel parameter : plan.function().parameters()) {
                add(parameter.type());
            }
            add(plan.function().result().type());
        }
    }

    private void add(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            add(array.component());
        } else if (type instanceof TypeRef.Named named) {
            add(named.packageName(), named.nesting().get(0));
            named.arguments().forEach(this::add);
        }
    }

    private void add(String packageName, String simpleName) {
        packages.computeIfAbsent(simpleName, name -> new HashSet<>()).add(packageName);
    }

    /** The simple names of those in a package. */
    Set<String> in(String packageName) {
        Set<String> names = new HashSet<>();
        packages.forEach((name, owners) -> {
            if (owners.contains(packageName)) {
                names.add(name);
            }
        });
        return names;
    }

    /** Simple names, and the first part of the packages of types that share one: those are mentioned in full. */
    Set<String> names() {
        Set<String> names = new HashSet<>(packages.keySet());
        for (Set<String> sharing : packages.values()) {
            if (sharing.size() > 1) {
                for (String packageName : sharing) {
                    if (!packageName.isEmpty()) {
                        names.add(packageName.split("\\.", 2)[0]);
                    }
                }
            }
        }
        return names;
    }
}
