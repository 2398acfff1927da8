package dev.bindery.benchmarks.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JVM has needed.
 *
 * @param residentMegabytes the most that it had resident since it started; 0 where the system does not say
 * @param liveMegabytes what is on the heap after a full collection
 */
record Memory(double residentMegabytes, double liveMegabytes) {
    private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");
    private static final Pattern USED = Pattern.compile("garbage-first heap .* used (\\d+)K");

    /** @param home the JDK that the process runs on */
    static Memory of(Path home, long process) throws IOException {
        // First: to ask a JVM costs it memory.
        double resident = resident(process);
        jcmd(home, process, "GC.run");
        String heap = jcmd(home, process, "GC.heap_info");
        Matcher used = USED.matcher(heap);
        if (!used.find()) {
            throw new IllegalStateException("jcmd does not say how much of the heap is used:\n" + heap);
        }
        return new Memory(resident, Long.parseLong(used.group(1)) / 1024.0);
    }

    private static double resident(long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        if (!Files.exists(status)) {
            // This is no Linux.
            return 0;
        }
        Matcher peak = PEAK.matcher(Files.readString(status));
        return peak.find() ? Long.parseLong(peak.group(1)) / 1024.0 : 0;
    }

    private static String jcmd(Path home, long process, String command) throws IOException {
        Process jcmd = new ProcessBuilder(home.resolve("bin/jcmd").toString(), Long.toString(process), command)
                .redirectErrorStream(true)
                .start();
        // It gives up by itself when the other one does not answer.
        return new String(jcmd.getInputStream().readAllBytes(), UTF_8);
    }
}
