package dev.bindery.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the process prints, each line with the level that the host logs it with. */
public final class Console {
    /** A line. */
    public record Line(Level level, String text) {}

    /** Levels of lines. */
    public enum Level {
        INFORMATION,
        WARNING,
        ERROR
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<Thread> readers = new ArrayList<>();

    /** Reads what a process prints, to its end. */
    public Console(Process process) {
        read(process.getInputStream(), false);
        read(process.getErrorStream(), true);
    }

    private void read(InputStream stream, boolean errors) {
        Thread reader = new Thread(
                () -> {
                    try (BufferedReader text = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
                        for (String line = text.readLine(); line != null; line = text.readLine()) {
                            add(line, errors);
                        }
                    } catch (IOException e) {
                        add("(the rest cannot be read: " + e + ")", true);
                    }
                },
                "console");
        reader.setDaemon(true);
        reader.start();
        readers.add(reader);
    }

    private synchronized void add(String line, boolean error) {
        boolean warning = line.toLowerCase(Locale.ROOT).contains("warn");
        lines.add(new Line(!error ? Level.INFORMATION : warning ? Level.WARNING : Level.ERROR, line));
    }

    /** The lines so far. */
    public synchronized List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The texts of the lines of a level so far. */
    public List<String> lines(Level level) {
        return lines().stream()
                .filter(line -> line.level() == level)
                .map(Line::text)
                .toList();
    }

    /** Everything so far, for messages. */
    public String text() {
        return String.join("\n", lines().stream().map(Line::text).toList());
    }

    /** Waits until all is read. */
    public void awaitEnd() {
        for (Thread reader : readers) {
            try {
                reader.join(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
