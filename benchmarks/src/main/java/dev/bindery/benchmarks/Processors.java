package dev.bindery.benchmarks;

import dev.bindery.benchmarks.CompileTime.Contender;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the contenders are made of.
 *
 * @param application the class path of a function app
 * @param yardstick the processor path of the yardstick
 * @param bindery the processor path of Bindery
 */
record Processors(List<Path> application, List<Path> yardstick, List<Path> bindery) {
    /** Picks them from the class path of this module. */
    static Processors among(List<Path> classPath) {
        Predicate<Path> processor = entry -> entry.toString().contains("processor");
        List<Path> yardstick = classPath.stream()
                .filter(entry ->
                        entry.toString().contains("benchmarks") || name(entry).startsWith("javapoet"))
                .toList();
        return new Processors(
                classPath.stream()
                        .filter(processor.negate().and(entry -> !yardstick.contains(entry)))
                        .toList(),
                yardstick,
                classPath.stream().filter(processor).toList());
    }

    private static String name(Path entry) {
        return entry.getFileName().toString();
    }

    List<String> options(Contender contender) {
        return switch (contender) {
            case NONE -> List.of("-proc:none");
            case YARDSTICK -> List.of("-processorpath", Javac.path(yardstick));
            case BINDERY -> List.of("-processorpath", Javac.path(bindery));
        };
    }
}
