package dev.bindery.local.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often functions were called, and how often that failed. */
public final class CallCounts {
    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    private record Count(LongAdder all, LongAdder failed) {}

    void add(String function, boolean succeeded) {
        Count count = counts.computeIfAbsent(function, name -> new Count(new LongAdder(), new LongAdder()));
        count.all.increment();
        if (!succeeded) {
            count.failed.increment();
        }
    }

    /** A line for each function that was called, in the order of their names, its columns aligned. */
    public List<String> lines() {
        Map<String, Count> sorted = new TreeMap<>(counts);
        int width = sorted.keySet().stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        sorted.forEach((name, count) -> {
            long failed = count.failed.sum();
            lines.add(String.format("%-" + Math.max(1, width) + "s %8d calls", name, count.all.sum())
                    + (failed == 0 ? "" : ", " + failed + " failed"));
        });
        return lines;
    }
}
