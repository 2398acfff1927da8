package dev.bindery.local;

import dev.bindery.syntax.Names;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The words of a command line, from left to right. A value follows its option, or an equals sign. */
final class Arguments {
    private final Deque<String> left;

    Arguments(String... arguments) {
        left = new ArrayDeque<>(List.of(arguments));
    }

    /** Takes the next word if it is this. */
    boolean take(String word) {
        return word.equals(left.peek()) && left.pop() != null;
    }

    boolean hasNext() {
        return !left.isEmpty();
    }

    String next() {
        String argument = left.pop();
        int equals = argument.indexOf('=');
        if (argument.startsWith("--") && equals > 0) {
            left.push(argument.substring(equals + 1));
            argument = argument.substring(0, equals);
        }
        return argument;
    }

    String value(String option) {
        String value = left.poll();
        if (value == null || value.isEmpty()) {
            throw new UsageException(option + " needs a value. See --help.");
        }
        return value;
    }

    /** The value of an option that needs none; what looks like an option is the next one. */
    Optional<String> optionalValue() {
        String next = left.peek();
        return next == null || next.startsWith("-") ? Optional.empty() : Optional.of(left.pop());
    }

    Path path(String option) {
        return path(option, value(option));
    }

    static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(option + " " + text + ": that is no file name here: " + e.getReason());
        }
    }

    /** There is no such option, or no such command. */
    static UsageException unknown(String word, Collection<String> known) {
        return new UsageException((word.startsWith("-") ? "There is no option " : "There is no command ")
                + word + ". "
                + Names.nearest(word, known)
                        .map(nearest -> "Did you mean " + nearest + "? ")
                        .orElse("")
                + "See --help.");
    }

    /** The arguments are not right. The message says what is. */
    static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }
}
