package dev.bindery.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * A compilation unit of functions, in the parts that a mutation changes or leaves out.
 *
 * @param name the simple name of its class
 * @param imports what stands above the class
 * @param types the classes around the functions, the outermost first: what stands in front of each brace
 * @param members what else stands beside the functions
 * @param functions the functions
 */
record Program(String name, List<String> imports, List<String> types, List<String> members, List<String> functions) {
    static final List<String> IMPORTS = List.of(
            "dev.bindery.annotation.*",
            "dev.bindery.*",
            "fuzz.Data.*",
            "java.time.*",
            "java.util.*",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.CompletionStage");

    Program {
        imports = List.copyOf(imports);
        types = List.copyOf(types);
        members = List.copyOf(members);
        functions = List.copyOf(functions);
    }

    Program withImports(List<String> other) {
        return new Program(name, other, types, members, functions);
    }

    Program withFunctions(List<String> other) {
        return new Program(name, imports, types, members, other);
    }

    /** Without the function at a place. */
    Program without(int function) {
        List<String> rest = new ArrayList<>(functions);
        rest.remove(function);
        return withFunctions(rest);
    }

    /** With another text of the function in the middle. */
    Program withMiddle(String function) {
        List<String> changed = new ArrayList<>(functions);
        changed.set(functions.size() / 2, function);
        return withFunctions(changed);
    }

    String middle() {
        return functions.get(functions.size() / 2);
    }

    String source() {
        StringBuilder source = new StringBuilder("package fuzz;\n\n");
        imports.forEach(name -> source.append("import ").append(name).append(";\n"));
        types.forEach(type -> source.append('\n').append(type).append(" {\n"));
        members.forEach(member -> source.append("  ").append(member).append('\n'));
        functions.forEach(
                function -> source.append("\n  ").append(function.strip()).append('\n'));
        return source.append("}\n".repeat(types.size())).toString();
    }
}
