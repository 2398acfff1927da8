package dev.bindery.handler;

import dev.bindery.logging.LogLine;
import java.util.ArrayList;
import java.util.List;

/** The lines of one call, until its answer takes them along. */
final class CallLog {
    /** More than a person reads. What comes after them goes to the console at once, so that memory is bounded. */
    private static final int MOST = 10_000;

    private final List<LogLine> lines = new ArrayList<>();
    private boolean closed;

    /** Whether the line was taken; else it has to go another way. */
    synchronized boolean add(LogLine line) {
        if (closed || lines.size() >= MOST) {
            return false;
        }
        lines.add(line);
        return true;
    }

    /** Takes no more lines. */
    synchronized List<LogLine> close() {
        closed = true;
        List<LogLine> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }
}
