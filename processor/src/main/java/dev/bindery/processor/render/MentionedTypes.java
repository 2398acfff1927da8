package dev.bindery.processor.render;

import com.palantir.javapoet.ClassName;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.ParameterModel;
import dev.bindery.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The types that an adapter may mention, by the words with which the mention of each begins. */
final class MentionedTypes {
    private static final List<ClassName> OWN =
            List.of(Runtime.OUT, Runtime.DECODE, Runtime.ENCODE, Runtime.JSON_TYPE, ClassName.get(Optional.class));

    /** The packages of the types of each simple name. */
    private final Map<String, Set<String>> packages = new TreeMap<>();

    MentionedTypes(List<FunctionPlan> plans) {
        OWN.forEach(own -> add(own.packageName(), own.simpleName()));
        for (FunctionPlan plan : plans) {
            if (plan.entry().isPresent()) {
                EntryPointRenderer.MENTIONED.forEach(own -> add(own.packageName(), own.simpleName()));
            }
            String owner = plan.function().owner().packageName();
            add(owner, plan.adapterName());
            add(owner, plan.function().owner().nesting().get(0));
            plan.function().parameters().stream().map(ParameterModel::type).forEach(this::add);
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
        packages.computeIfAbsent(simpleName, name -> new TreeSet<>()).add(packageName);
    }

    /** Simple names, and the first part of the packages of types that share one: those are mentioned in full. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(packages.keySet());
        packages.values().stream()
                .filter(sharing -> sharing.size() > 1)
                .flatMap(Set::stream)
                .filter(packageName -> !packageName.isEmpty())
                .forEach(packageName -> names.add(packageName.split("\\.", 2)[0]));
        return names;
    }
}
