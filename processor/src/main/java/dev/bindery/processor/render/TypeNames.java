package dev.bindery.processor.render;

import dev.bindery.processor.model.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a source file names types: by their simple names, which it imports, as long as they are not another type's. Those
 * of its own package have theirs whoever else would like them, for they need no import.
 */
final class TypeNames {
    private final String packageName;
    private final Map<String, String> packages = new HashMap<>();
    private final SortedSet<String> imports = new TreeSet<>();

    /**
     * No names yet.
     *
     * @param packageName the file's package
     * @param mentioned the types that it may mention
     */
    TypeNames(String packageName, MentionedTypes mentioned) {
        this.packageName = packageName;
        mentioned.in(packageName).forEach(name -> packages.put(name, packageName));
    }

    /** What has to be imported. */
    SortedSet<String> imports() {
        return imports;
    }

    String of(TypeRef.Named type) {
        return of(type.packageName(), type.nesting());
    }

    /** A type of the runtime, of the JDK or of the official library. */
    String of(String typePackage, String simpleName) {
        return of(typePackage, List.of(simpleName));
    }

    String of(String typePackage, List<String> nesting) {
        String top = nesting.get(0);
        String owner = packages.putIfAbsent(top, typePackage);
        String name = nesting.size() == 1 ? top : String.join(".", nesting);
        if (owner != null && !owner.equals(typePackage)) {
            return typePackage + "." + name;
        }
        if (owner == null
                && !typePackage.isEmpty()
                && !typePackage.equals("java.lang")
                && !typePackage.equals(packageName)) {
            imports.add(typePackage + "." + top);
        }
        return name;
    }

    /** A type with its arguments. */
    String full(TypeRef type) {
        if (type instanceof TypeRef.Primitive primitive) {
            return primitive.name();
        } else if (type instanceof TypeRef.Array array) {
            return full(array.component()) + "[]";
        } else if (type instanceof TypeRef.Named named) {
            return named.arguments().isEmpty()
                    ? of(named)
                    : of(named)
                            + "<"
                            + String.join(
                                    ", ",
                                    named.arguments().stream().map(this::full).toList())
                            + ">";
        }
        // Only a type that no conversion took ends here, and then nothing is rendered.
        return "?";
    }

    String decode() {
        return of(Runtime.SPI, "Decode");
    }

    String encode() {
        return of(Runtime.SPI, "Encode");
    }

    String jsonType() {
        return of(Runtime.SPI, "JsonType");
    }

    String optional() {
        return of("java.util", "Optional");
    }
}
