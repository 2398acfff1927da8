package dev.bindery.worker;

/** The host speaks of memory that is not as it says. */
public final class SharedMemoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A problem.
     *
     * @param problem what is not as it should be
     */
    public SharedMemoryException(String problem) {
        super(problem);
    }
}
