package dev.bindery.local;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.LoggerFactory;

/** What is to be closed in the end, the last opened first. Every one is, also after one that fails. */
final class Closing implements AutoCloseable {
    private final Deque<Step> steps = new ArrayDeque<>();

    private record Step(String what, AutoCloseable closing) {}

    synchronized void add(String what, AutoCloseable closing) {
        steps.push(new Step(what, closing));
    }

    @Override
    public synchronized void close() {
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            try {
                step.closing.close();
            } catch (Exception e) {
                LoggerFactory.getLogger("Host.General").error("Closing {} failed", step.what, e);
            }
        }
    }
}
