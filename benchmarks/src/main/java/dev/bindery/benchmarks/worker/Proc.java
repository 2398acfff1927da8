package dev.bindery.benchmarks.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Linux says of a process. */
final class Proc {
    private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");
    private static final int MILLIS_PER_TICK = 10;
    private static final int USER_TICKS = 11;

    private Proc() {}

    /**
     * What all threads of a process have computed so far. The system counts ended threads too, but in ticks of ten
     * milliseconds that it rounds down; what it says of each that lives is exact. The more of both is nearer.
     */
    static double cpuMillis(long process) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks = Long.parseLong(fields[USER_TICKS]) + (double) Long.parseLong(fields[USER_TICKS + 1]);
        double living = 0;
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process + "/task"))) {
            for (Path thread : threads.toList()) {
                living += nanos(thread);
            }
        }
        return Math.max(ticks * MILLIS_PER_TICK, living / 1e6);
    }

    private static long nanos(Path thread) throws IOException {
        try {
            String text = Files.readString(thread.resolve("schedstat"));
            return Long.parseLong(text.substring(0, text.indexOf(' ')));
        } catch (NoSuchFileException e) {
            // It has just ended.
            return 0;
        }
    }

    /** The most memory that a process had resident. */
    static double peakMegabytes(long process) throws IOException {
        Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
        if (!peak.find()) {
            throw new IOException("The system does not say how much memory the process had");
        }
        return Long.parseLong(peak.group(1)) / 1024.0;
    }
}
