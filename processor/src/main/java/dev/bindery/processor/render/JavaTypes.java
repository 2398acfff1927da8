package dev.bindery.processor.render;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.bindery.processor.model.TypeRef;
import java.util.List;

/** Types of the model as JavaPoet writes them. */
final class JavaTypes {
    private JavaTypes() {}

    static TypeName name(TypeRef type) {
        if (type instanceof TypeRef.Primitive primitive) {
            return switch (primitive.name()) {
                case "boolean" -> TypeName.BOOLEAN;
                case "byte" -> TypeName.BYTE;
                case "short" -> TypeName.SHORT;
                case "int" -> TypeName.INT;
                case "long" -> TypeName.LONG;
                case "char" -> TypeName.CHAR;
                case "float" -> TypeName.FLOAT;
                case "double" -> TypeName.DOUBLE;
                default -> TypeName.VOID;
            };
        } else if (type instanceof TypeRef.Array array) {
            return ArrayTypeName.of(name(array.component()));
        } else if (type instanceof TypeRef.Named named) {
            ClassName raw = className(named);
            return named.arguments().isEmpty()
                    ? raw
                    : ParameterizedTypeName.get(
                            raw, named.arguments().stream().map(JavaTypes::name).toArray(TypeName[]::new));
        }
        // Only a type that no conversion took ends here, and then nothing is rendered.
        return WildcardTypeName.subtypeOf(Object.class);
    }

    static ClassName className(TypeRef.Named named) {
        return className(named.packageName(), named.nesting());
    }

    static ClassName className(String packageName, List<String> nesting) {
        return ClassName.get(
                packageName, nesting.get(0), nesting.subList(1, nesting.size()).toArray(String[]::new));
    }
}
