package dev.bindery.syntax;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The names that the host and the storage services accept. Each check returns normally for a good name and throws a
 * {@link SyntaxException} for a bad one. None of them knows placeholders: ask {@link Expression#hasPlaceholder} first.
 */
public final class Names {
    private static final int MAX_NAME = 128;

    private Names() {}

    /**
     * Checks the name of a function: 1 to 128 ASCII letters, digits, {@code _} and {@code -}, a letter first, and not
     * {@code host} in any case.
     *
     * @param name the name
     * @throws SyntaxException if the host would refuse the function
     */
    public static void function(String name) {
        checkIdentifier(name, "_-", "The name of a function", "letters, digits, '_' and '-'");
        if (name.equalsIgnoreCase("host")) {
            throw new SyntaxException(name, 0, "A function cannot be called host; choose another name.");
        }
    }

    /**
     * Checks the name of a binding: 1 to 128 ASCII letters and digits, a letter first; or {@code $return}.
     *
     * @param name the name
     * @throws SyntaxException if the host would refuse the function
     */
    public static void binding(String name) {
        if (!name.equals("$return")) {
            checkIdentifier(name, "", "The name of a binding", "letters and digits (no '_' and no '-')");
        }
    }

    /**
     * Checks the name of a storage queue: 3 to 63 letters, digits and single dashes, no dash at either end. The host
     * makes it lower case first, so upper case is accepted here too.
     *
     * @param name the name
     * @throws SyntaxException if there can be no such queue
     */
    public static void queue(String name) {
        checkStorage(name.toLowerCase(Locale.ROOT), name, "The name of a queue");
    }

    /**
     * Checks the name of a blob container: 3 to 63 lower-case letters, digits and single dashes, no dash at either end;
     * or {@code $root} or {@code $web}.
     *
     * @param name the name
     * @throws SyntaxException if there can be no such container
     */
    public static void container(String name) {
        if (!name.equals("$root") && !name.equals("$web")) {
            checkStorage(name, name, "The name of a container");
        }
    }

    /**
     * The candidate that someone may have meant, for a "did you mean".
     *
     * @param wanted what was written
     * @param candidates what there is
     * @return the candidate with the fewest letters to insert, remove, replace or swap, case not counting; empty if the
     *     best takes more than two and more than a third of the length of {@code wanted}, or shares nothing with it. Of
     *     several equally near the first in alphabetical order
     */
    public static Optional<String> nearest(String wanted, Collection<String> candidates) {
        int limit = Math.max(2, wanted.length() / 3);
        String best = null;
        int bestDistance = limit + 1;
        for (String candidate : candidates) {
            int longer = Math.max(wanted.length(), candidate.length());
            if (Math.abs(wanted.length() - candidate.length()) > limit) {
                continue;
            }
            int distance = EditDistance.between(wanted.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            boolean nearer = distance < bestDistance
                    || distance == bestDistance && best != null && candidate.compareTo(best) < 0;
            if (nearer && (distance < longer || longer == 0)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static void checkIdentifier(String name, String alsoAllowed, String what, String accepted) {
        String rule = what + " has 1 to " + MAX_NAME + " " + accepted + ", and starts with a letter";
        if (name.isEmpty()) {
            throw new SyntaxException(name, 0, what + " cannot be empty. " + rule + ".");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean later = i > 0 && (Digits.isDigit(c) || alsoAllowed.indexOf(c) >= 0);
            if (!Digits.isLetter(c) && !later) {
                throw new SyntaxException(name, i, rule + "; '" + c + "' cannot stand here.");
            }
        }
        if (name.length() > MAX_NAME) {
            throw new SyntaxException(name, MAX_NAME, rule + "; this one has " + name.length() + " characters.");
        }
    }

    private static void checkStorage(String name, String written, String what) {
        String rule = what + " has 3 to 63 lower-case letters, digits and single dashes, and no dash at either end";
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean alphanumeric = Digits.isDigit(c) || c >= 'a' && c <= 'z';
            boolean inner = c == '-' && i > 0 && i < name.length() - 1 && name.charAt(i - 1) != '-';
            if (!alphanumeric && !inner) {
                throw new SyntaxException(
                        written, Math.min(i, written.length()), rule + "; '" + c + "' cannot stand here.");
            }
        }
        if (name.length() < 3 || name.length() > 63) {
            throw new SyntaxException(
                    written, Math.min(63, name.length()), rule + "; this one has " + name.length() + " characters.");
        }
    }
}
