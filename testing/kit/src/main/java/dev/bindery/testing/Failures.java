package dev.bindery.testing;

import dev.bindery.syntax.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What went wrong in calls, as it is thrown in the test. */
final class Failures {
    private final List<Throwable> failures = new ArrayList<>();

    synchronized void add(Throwable failure) {
        failures.add(failure);
    }

    synchronized boolean isEmpty() {
        return failures.isEmpty();
    }

    /** Throws the first failure, with the others suppressed in it, and forgets them. */
    synchronized void rethrow() {
        if (failures.isEmpty()) {
            return;
        }
        Throwable first = failures.get(0);
        failures.stream().skip(1).filter(other -> other != first).forEach(first::addSuppressed);
        failures.clear();
        throw rethrown(first);
    }

    /** Throws a failure as it is, checked or not: the test sees the function's own exception. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException rethrown(Throwable failure) throws T {
        throw (T) failure;
    }

    /** The end of a message about a name that nothing has. */
    static String nearest(String name, Collection<String> known) {
        return known.isEmpty()
                ? ""
                : "\n  There "
                        + (known.size() == 1 ? "is: " : "are: ")
                        + String.join(", ", known) + "."
                        + Names.nearest(name, known)
                                .map(nearest -> "\n  Did you mean '" + nearest + "'?")
                                .orElse("");
    }
}
