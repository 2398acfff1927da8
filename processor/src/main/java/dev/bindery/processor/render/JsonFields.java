package dev.bindery.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The constants of an adapter that name the types which JSON is read into: one for each type. */
final class JsonFields {
    private final Map<TypeRef, String> names = new LinkedHashMap<>();
    private final ClassNames classNames;

    JsonFields(ClassNames classNames) {
        this.classNames = classNames;
    }

    /** The constant of a type, called after the parameter that first wants it. */
    String of(TypeRef type, String parameter) {
        return names.computeIfAbsent(type, key -> classNames.constant(constant(parameter)));
    }

    private static String constant(String parameter) {
        return parameter.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    List<FieldSpec> specs() {
        List<FieldSpec> specs = new ArrayList<>();
        names.forEach((type, name) -> {
            TypeName javaType = JavaTypes.name(type);
            specs.add(FieldSpec.builder(
                            ParameterizedTypeName.get(Runtime.JSON_TYPE, javaType),
                            name,
                            Modifier.PRIVATE,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .initializer("$T.of($L)", Runtime.JSON_TYPE, reified(type))
                    .build());
        });
        return specs;
    }

    private static CodeBlock reified(TypeRef type) {
        if (type instanceof TypeRef.Named named && !named.arguments().isEmpty()) {
            return CodeBlock.of(
                    "$T.generic($T.class, $L)",
                    Runtime.JSON_TYPE,
                    JavaTypes.className(named),
                    named.arguments().stream().map(JsonFields::reified).collect(CodeBlock.joining(", ")));
        }
        return CodeBlock.of("$T.class", JavaTypes.name(type));
    }
}
