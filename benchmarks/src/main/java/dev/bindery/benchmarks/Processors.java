package dev.bindery.benchmarks;

import dev.bindery.benchmarks.CompileTime.Contender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the contenders are made of.
 *
 * @param application the class path of a function app
 * @param yardstick the processor path of the yardsticks
 * @param bindery the processor path of Bindery
 */
record Processors(List<Path> application, List<Path> yardstick, List<Path> bindery) {
    /** Picks them from the class path of this module. */
    static Processors among(List<Path> classPath) {
        Predicate<Path> processor = entry -> entry.toString().contains("processor");
        List<Path> yardstick = classPath.stream()
                .filter(entry -> entry.endsWith(Path.of("benchmarks/target/classes"))
                        || entry.getFileName().toString().startsWith("javapoet"))
                .toList();
        List<Path> bindery = classPath.stream().filter(processor).toList();
        return new Processors(
                classPath.stream()
                        .filter(processor.negate().and(entry -> !yardstick.contains(entry)))
                        .toList(),
                yardstick,
                // Before it is packaged it lies beside what is packed into it.
                bindery.stream().anyMatch(Files::isDirectory) ? classPath : bindery);
    }

    List<String> options(Contender contender) {
        return switch (contender) {
            case NONE -> List.of("-proc:none");
            case BARE -> yardstick(BareProcessor.class);
            case CALLING -> yardstick(CallingProcessor.class);
            case BINDERY -> List.of("-processorpath", Javac.path(bindery));
        };
    }

    private List<String> yardstick(Class<?> processor) {
        return List.of("-processorpath", Javac.path(yardstick), "-processor", processor.getName());
    }
}
