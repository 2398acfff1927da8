package dev.bindery.processor.javac;

import dev.bindery.processor.verify.Problem;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Keeps faults of the processor's own inside: an exception that left {@code process} would end the whole compilation
 * and point at nobody's code. It becomes an error at the function that it happened to, and the other functions go on.
 */
public final class InternalFaults {
    private static final int FRAMES = 8;

    private final Messager messager;

    public InternalFaults(Messager messager) {
        this.messager = messager;
    }

    /** Runs a piece of work; what it throws becomes an error at an element, or at none. */
    public void contain(@Nullable Element element, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            report(element, e);
        }
    }

    void report(@Nullable Element element, Throwable fault) {
        String version = InternalFaults.class.getPackage().getImplementationVersion();
        String trace = Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
        String text = "[" + Problem.INTERNAL.code() + "] Bindery's processor failed"
                + (element == null ? "" : " on '" + element.getSimpleName() + "'") + ": " + fault + "\n"
                + "  This is a fault of the processor, not of your code; no files were written for this function.\n"
                + "  Please report it with the source of the method and these lines: Bindery "
                + (version == null ? "(unpackaged)" : version) + ", Java " + System.getProperty("java.version")
                + trace;
        if (element == null) {
            messager.printMessage(Kind.ERROR, text);
        } else {
            messager.printMessage(Kind.ERROR, text, element);
        }
    }
}
