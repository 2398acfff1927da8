package dev.bindery.benchmarks;

import dev.bindery.benchmarks.CompileTime.Contender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the contenders are made of.
 *
 * @param application the class path of a function app
 * @param yardstick the processor path of the yardsticks
 * @param bindery the processor path of Bindery
 */
record Processors(List<Path> application, List<Path> yardstick, List<Path> bindery) {
    /** Of what is on the class path for other benchmarks, javac would open each jar. */
    private static final Predicate<String> WANTED = Pattern.compile("/(annotations|runtime-lib|syntax)/target/"
                    + "|/(bindery-(annotations|runtime|syntax)|jackson|jspecify|slf4j-api)-[^/]*\\.jar$")
            .asPredicate();

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
                        .filter(entry -> WANTED.test(entry.toString()))
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
