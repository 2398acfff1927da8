package dev.bindery.benchmarks.worker;

/** A row of the table: what is measured of both, and what ours may be of the yardstick. */
enum Figure {
    START("spawn to first HTTP answer, ms", 0.30, true),
    ARCHIVE("the same with an archive, the floor without, ms", 0.20, true),
    CPU("CPU time to first answer, ms", 0.30, true),
    MEMORY("peak memory at first answer, MB", 0.65, true),
    LOAD("spawn to 200 functions loaded, ms", 0.35, true),
    RELOAD("environment reload to first answer, ms", 0.70, true),
    LATENCY("latency p50, one at a time, ms", 0.75, true),
    RATE("calls per second, 64 in flight", 1.5, false),
    CALL_CPU("worker CPU per call, 64 in flight, µs", 0.70, true),
    BLOB("5 MB blob input, p50, ms", 0.75, true),
    /** The yardstick is the worker's own rate without them. */
    LOGS("calls per second with ten log lines, to those without", 0.4, false);

    private final String label;
    private final double target;
    private final boolean atMost;

    Figure(String label, double target, boolean atMost) {
        this.label = label;
        this.target = target;
        this.atMost = atMost;
    }

    String label() {
        return label;
    }

    String target() {
        return (atMost ? "≤ " : "≥ ") + target;
    }

    boolean isMet(double ratio) {
        return atMost ? ratio <= target : ratio >= target;
    }
}
