package dev.bindery.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The {@code javac} executable of a JDK, in a process of its own for each run.
 *
 * @param executable the executable
 * @param classPath what the sources are compiled against
 * @param work a folder for what it writes
 */
record Javac(Path executable, List<Path> classPath, Path work) {
    /** The same heap for all, whatever the machine has. */
    private static final List<String> JVM = List.of("-J-Xmx2g");

    private static final Pattern COLLECTION = Pattern.compile("Pause .* \\d+M->(\\d+)M\\(");
    private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");

    /**
     * What one run took.
     *
     * @param millis wall time, from the start of the process to its end
     * @param cpuMillis what all its threads computed; at most ten milliseconds less than they did
     * @param residentMegabytes the most memory that the process had resident; 0 where the system does not say
     * @param liveMegabytes the most that was left on the heap after a collection
     */
    record Run(double millis, double cpuMillis, double residentMegabytes, double liveMegabytes) {}

    /**
     * Compiles sources, and takes a single word of the compiler's for a failure of the benchmark.
     *
     * @param processing the options that say which processor runs
     * @param functions how many functions a processor finds; 0 without one
     */
    Run run(List<Path> sources, List<String> processing, int functions) throws IOException, InterruptedException {
        Path classes = empty(work.resolve("classes"));
        Path log = Files.createTempFile(work, "gc", ".log");
        Path output = Files.createTempFile(work, "javac", ".txt");
        Path arguments = Files.write(
                work.resolve("sources.txt"),
                sources.stream().map(Path::toString).toList());
        List<String> command = new ArrayList<>(List.of(executable.toString()));
        command.addAll(JVM);
        command.add("-J-Xlog:gc:file=" + log);
        command.addAll(List.of("-encoding", "UTF-8", "-parameters", "-d", classes.toString(), "-cp", path(classPath)));
        command.addAll(processing);
        command.add("@" + arguments);

        settle();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        double resident = 0;
        Duration cpu = Duration.ZERO;
        while (process.isAlive()) {
            resident = Math.max(resident, resident(process.pid()));
            cpu = process.info().totalCpuDuration().orElse(cpu);
            Thread.sleep(10);
        }
        double millis = (System.nanoTime() - start) / 1e6;
        String text = Files.readString(output);
        long found = functions(classes);
        if (process.exitValue() != 0 || !text.isEmpty() || found != functions) {
            throw new IllegalStateException(found + " of " + functions + " functions; " + command + ":\n" + text);
        }
        return new Run(millis, cpu.toMillis(), resident, live(log));
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static long functions(Path classes) throws IOException {
        Path folder = classes.resolve("META-INF/azure-functions");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> functions = Files.list(folder)) {
            return functions
                    .filter(function -> Files.isRegularFile(function.resolve("function.json")))
                    .count();
        }
    }

    /** The kernel's own high-water mark: reading it late loses nothing but the last ten milliseconds. */
    private static double resident(long process) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
            return peak.find() ? Long.parseLong(peak.group(1)) / 1024.0 : 0;
        } catch (IOException e) {
            // The process has just ended, or this is no Linux.
            return 0;
        }
    }

    private static double live(Path log) throws IOException {
        return COLLECTION
                .matcher(Files.readString(log))
                .results()
                .mapToDouble(pause -> Double.parseDouble(pause.group(1)))
                .max()
                .orElse(0);
    }

    /** Lets the disk finish with what the run before wrote and the deletion of it. */
    private static void settle() throws IOException, InterruptedException {
        new ProcessBuilder("sync").start().waitFor();
    }

    private static Path empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
