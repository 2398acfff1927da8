package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a process prints, line by line, as it comes. */
final class ProcessOutput {
    /** Only a process that hangs takes so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<String> lines = new ArrayList<>();
    private Predicate<String> counted = line -> false;
    private int untilHold;
    private boolean held;
    private boolean ended;

    private ProcessOutput() {}

    static ProcessOutput of(InputStream stream) {
        ProcessOutput output = new ProcessOutput();
        Thread reader = new Thread(() -> output.read(stream), "process-output");
        reader.setDaemon(true);
        reader.start();
        return output;
    }

    private void read(InputStream stream) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                add(line);
                awaitRelease();
            }
        } catch (IOException e) {
            add("(the rest of the output could not be read: " + e + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private synchronized void add(String line) {
        lines.add(line);
        count(line);
        notifyAll();
    }

    private void count(String line) {
        if (counted.test(line) && --untilHold == 0) {
            held = true;
        }
    }

    private synchronized void awaitRelease() throws InterruptedException {
        while (held) {
            wait();
        }
    }

    /**
     * Reads on until so many lines contain a match of an expression, and no further: from then on the process can say
     * no more than a pipe holds, and waits when it wants to.
     */
    synchronized void awaitAndHold(String expression, int count) throws InterruptedException {
        counted = Pattern.compile(expression).asPredicate();
        untilHold = count;
        lines.forEach(this::count);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!held) {
            if (ended) {
                throw missing(expression, count);
            }
            waitUntil(end, count + " lines with \"" + expression + "\"");
        }
    }

    /** Reads on. */
    synchronized void release() {
        counted = line -> false;
        held = false;
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** The lines so far. */
    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** The lines so far that contain a match of an expression. */
    List<String> lines(String expression) {
        return lines().stream()
                .filter(Pattern.compile(expression).asPredicate())
                .toList();
    }

    /** All lines, once the process has closed the stream. */
    synchronized List<String> await() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ended) {
            waitUntil(end, "the end of the output");
        }
        return List.copyOf(lines);
    }

    /** The first line that contains a match of an expression, as soon as there is one. */
    String await(String expression) throws InterruptedException {
        return await(expression, 1).get(0);
    }

    /** The first lines that contain a match of an expression, as soon as there are so many. */
    synchronized List<String> await(String expression, int count) throws InterruptedException {
        Pattern pattern = Pattern.compile(expression);
        List<String> found = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int next = 0; found.size() < count; ) {
            if (next == lines.size()) {
                if (ended) {
                    throw missing(expression, count);
                }
                waitUntil(end, count + " lines with \"" + expression + "\"");
            } else if (pattern.matcher(lines.get(next++)).find()) {
                found.add(lines.get(next - 1));
            }
        }
        return found;
    }

    private AssertionError missing(String expression, int count) {
        return new AssertionError(
                "There were not " + count + " lines with \"" + expression + "\" in:\n" + String.join("\n", lines));
    }

    private void waitUntil(long end, String what) throws InterruptedException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new AssertionError("Waited in vain for " + what + " in:\n" + String.join("\n", lines));
        }
        wait(left);
    }
}
