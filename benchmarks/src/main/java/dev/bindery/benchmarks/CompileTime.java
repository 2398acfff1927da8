package dev.bindery.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What Bindery's processor costs in compile time and memory, beside no processor and beside the least that a processor
 * could do. See the README of this module.
 */
public final class CompileTime {
    private CompileTime() {}

    /** Who compiles the same sources in turn. */
    enum Contender {
        /** No processor at all. */
        NONE,
        /** A trivial processor whose classes do nothing. */
        BARE,
        /** A trivial processor whose classes call the function. */
        CALLING,
        BINDERY
    }

    /**
     * Measures and prints.
     *
     * @param arguments the home of the JDK to measure, the numbers of functions with commas between them, how many runs
     *     of each count, and a folder for what is compiled
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[0]);
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        Path work = Files.createDirectories(Path.of(arguments[3]));
        Processors processors = Processors.among(classPath);
        System.out.println(Report.head(home));
        for (String size : arguments[1].split(",")) {
            int functions = Integer.parseInt(size.strip());
            int runs = Integer.parseInt(arguments[2]);
            System.out.println(Report.row(functions, measure(home, processors, functions, runs, work)));
        }
    }

    /** Runs the contenders in turn; the first turn only warms the machine's caches and is forgotten. */
    static Map<Contender, List<Javac.Run>> measure(Path home, Processors processors, int functions, int runs, Path work)
            throws IOException, InterruptedException {
        Javac javac = new Javac(home.resolve("bin/javac"), processors.application(), work);
        List<Path> sources = SampleSources.write(work.resolve("sources" + functions), functions);
        Map<Contender, List<Javac.Run>> results = new EnumMap<>(Contender.class);
        for (int turn = 0; turn <= runs; turn++) {
            for (Contender contender : Contender.values()) {
                Javac.Run run =
                        javac.run(sources, processors.options(contender), contender == Contender.NONE ? 0 : functions);
                if (turn > 0) {
                    results.computeIfAbsent(contender, key -> new ArrayList<>()).add(run);
                }
            }
        }
        return results;
    }
}
