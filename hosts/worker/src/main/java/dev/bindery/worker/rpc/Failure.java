package dev.bindery.worker.rpc;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Why something did not work.
 *
 * @param type the class of the exception
 * @param message what it says
 * @param stackTrace where it was thrown
 * @param source what failed
 * @param ofUser whether the user's own code threw it
 */
public record Failure(String type, String message, String stackTrace, String source, boolean ofUser) {
    /**
     * A failure by an exception.
     *
     * @param thrown the exception
     * @param source what failed
     * @param ofUser whether the user's own code threw it
     * @return the failure
     */
    public static Failure of(Throwable thrown, String source, boolean ofUser) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return new Failure(thrown.getClass().getName(), thrown.toString(), trace.toString(), source, ofUser);
    }

    /**
     * Writes it as {@code RpcException}.
     *
     * @param out the message that it belongs to
     * @param field the number of its field there
     */
    public void write(ProtoWriter out, int field) {
        long mark = out.begin(field);
        out.string(1, stackTrace);
        out.string(2, message);
        out.string(3, source);
        out.bool(4, ofUser);
        out.string(5, type);
        out.end(mark);
    }
}
