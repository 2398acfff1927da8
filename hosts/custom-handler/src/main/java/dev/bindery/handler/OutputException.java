package dev.bindery.handler;

/** A function gave an output something that the host cannot take from a custom handler. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(AppFunction function, Binding output, String problem) {
        super("Function '" + function.name() + "': the " + output.type() + " output '" + output.name() + "' "
                + problem);
    }
}
