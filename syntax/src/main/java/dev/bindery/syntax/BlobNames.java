package dev.bindery.syntax;

/** Checks the two parts of a blob path in place, so that a problem is shown in the path as the user wrote it. */
final class BlobNames {
    private static final int MAX_BLOB = 1024;

    private final String path;

    BlobNames(String path) {
        this.path = path;
    }

    /** With {@code literal}, braces and percent signs are part of the name. */
    void checkContainer(int from, int to, boolean literal) {
        String container = path.substring(from, to);
        try {
            if (!literal) {
                Expression.parse(container);
            }
            if (literal || !Expression.hasPlaceholder(container)) {
                Names.container(container);
            }
        } catch (SyntaxException e) {
            throw new SyntaxException(path, from + Math.max(0, e.index()), e.problem());
        }
    }

    void checkBlob(int from, boolean literal) {
        String blob = path.substring(from);
        String name = blob;
        if (!literal) {
            Expression expression;
            try {
                expression = Expression.parse(blob);
            } catch (SyntaxException e) {
                throw new SyntaxException(path, from + Math.max(0, e.index()), e.problem());
            }
            if (Expression.hasPlaceholder(blob)) {
                return;
            }
            name = expression.literals().get(0);
        }
        checkCharacters(from);
        if (name.length() > MAX_BLOB) {
            throw new SyntaxException(path, from, "The name of a blob has " + MAX_BLOB + " characters at most.");
        }
    }

    /** What holds for the written text of a blob's name whether or not it has tokens in it. */
    void checkCharacters(int from) {
        int backslash = path.indexOf('\\', from);
        if (backslash >= 0) {
            throw new SyntaxException(path, backslash, "The name of a blob cannot have a backslash; write '/'.");
        }
        char last = path.charAt(path.length() - 1);
        if (last == '.' || last == '/') {
            throw new SyntaxException(
                    path, path.length() - 1, "The name of a blob cannot end in '" + last + "'; remove it.");
        }
    }
}
