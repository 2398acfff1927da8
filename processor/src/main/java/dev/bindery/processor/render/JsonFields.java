package dev.bindery.processor.render;

import dev.bindery.processor.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The constants of an adapter that name the types which JSON is read into: one for each type. */
final class JsonFields {
    private final Map<TypeRef, String> constants = new LinkedHashMap<>();
    private final ClassNames names;
    private final TypeNames types;

    JsonFields(ClassNames names, TypeNames types) {
        this.names = names;
        this.types = types;
    }

    /** The constant of a type, called after the parameter that first wants it. */
    String of(TypeRef type, String parameter) {
        return constants.computeIfAbsent(type, key -> names.constant(constant(parameter)));
    }

    private static String constant(String parameter) {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < parameter.length(); i++) {
            char c = parameter.charAt(i);
            char before = i == 0 ? c : parameter.charAt(i - 1);
            if (c >= 'A' && c <= 'Z' && (before >= 'a' && before <= 'z' || before >= '0' && before <= '9')) {
                constant.append('_');
            }
            constant.append(c);
        }
        return constant.toString().toUpperCase(Locale.ROOT);
    }

    /** Their declarations. */
    List<String> lines() {
        return constants.entrySet().stream()
                .map(constant -> "private static final " + types.jsonType() + "<" + types.full(constant.getKey()) + "> "
                        + constant.getValue() + " = " + types.jsonType() + ".of(" + reified(constant.getKey()) + ");")
                .toList();
    }

    private String reified(TypeRef type) {
        if (type instanceof TypeRef.Named named && !named.arguments().isEmpty()) {
            StringBuilder generic = new StringBuilder(types.jsonType() + ".generic(" + types.of(named) + ".class");
            named.arguments().forEach(argument -> generic.append(", ").append(reified(argument)));
            return generic.append(')').toString();
        }
        return types.full(type) + ".class";
    }
}
