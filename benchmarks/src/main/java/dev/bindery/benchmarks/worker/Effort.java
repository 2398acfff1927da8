package dev.bindery.benchmarks.worker;

/**
 * How long is measured.
 *
 * @param runs how many processes of each; one more of those that are about the start is forgotten
 * @param warmSeconds before each rate
 * @param seconds for each rate
 * @param calls one at a time
 * @param blobs one at a time
 * @param functions how many are loaded where it is about many
 */
record Effort(int runs, double warmSeconds, double seconds, int calls, int blobs, int functions) {
    static Effort usual(int runs) {
        return new Effort(runs, 3, 3, 3000, 60, 200);
    }

    /** Enough to see that everything answers. */
    static Effort least() {
        return new Effort(1, 0.05, 0.05, 20, 2, 20);
    }
}
