package dev.bindery.worker.app;

/** The host cannot take what a function gave to an output. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(String function, String output, String problem) {
        super("Function '" + function + "': the output '" + output + "' " + problem);
    }
}
