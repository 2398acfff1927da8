package dev.bindery.logging;

/** Where a host takes log lines. Called by many threads at once; what it logs itself while it is called is dropped. */
public interface LogSink {
    /**
     * Whether a line would be taken. It is asked before a message is put together, so it should be quick.
     *
     * @param category the name of the logger
     * @param level the level
     * @return true if it would be
     */
    boolean isEnabled(String category, LogLevel level);

    /**
     * Takes a line. It throws nothing: a line that cannot be written must not fail the function.
     *
     * @param line the line
     */
    void write(LogLine line);
}
