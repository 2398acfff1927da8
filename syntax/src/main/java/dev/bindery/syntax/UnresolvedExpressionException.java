package dev.bindery.syntax;

/** A binding expression names something for which there is no value at run time. */
public final class UnresolvedExpressionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final String path;
    private final int index;

    UnresolvedExpressionException(String text, String path, int index) {
        super("There is no value for {" + path + "} in \"" + text + "\".");
        this.text = text;
        this.path = path;
        this.index = index;
    }

    /**
     * The whole text that was to be resolved.
     *
     * @return the text as the user wrote it
     */
    public String text() {
        return text;
    }

    /**
     * What has no value.
     *
     * @return the dotted path inside the braces, without a format
     */
    public String path() {
        return path;
    }

    /**
     * Where the expression stands.
     *
     * @return the zero-based {@code char} offset of its opening brace in {@link #text()}
     */
    public int index() {
        return index;
    }
}
