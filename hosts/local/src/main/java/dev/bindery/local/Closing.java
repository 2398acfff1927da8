package dev.bindery.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be closed in the end, the last opened first. Every one is, also after one that fails or that hangs: a host
 * that was told to end ends.
 */
final class Closing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("Host.General");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Deque<Step> steps = new ArrayDeque<>();

    private record Step(String what, Duration patience, AutoCloseable closing) {
        void close() {
            try {
                closing.close();
            } catch (Exception e) {
                LOG.error("Closing {} failed", what, e);
            }
        }
    }

    void add(String what, AutoCloseable closing) {
        add(what, PATIENCE, closing);
    }

    /** @param patience how long it may take */
    synchronized void add(String what, Duration patience, AutoCloseable closing) {
        steps.push(new Step(what, patience, closing));
    }

    @Override
    public synchronized void close() {
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (!TimedWork.begin("bindery-closing", step::close).endsWithin(step.patience)) {
                LOG.warn(
                        "Closing {} takes longer than {} s and is not waited for",
                        step.what,
                        step.patience.toSeconds());
            }
        }
    }
}
