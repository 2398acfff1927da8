package dev.bindery.syntax;

/** Says what is wrong in a text, where, and what to write instead. */
public final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final int index;
    private final String problem;

    /**
     * Describes a mistake.
     *
     * @param text the text as the user wrote it
     * @param index the zero-based offset of the trouble in {@code text}, counted in {@code char}s; -1 if it has no
     *     place
     * @param problem what is wrong, what is accepted and what to write, in sentences
     */
    public SyntaxException(String text, int index, String problem) {
        super(
                index < 0
                        ? "In \"" + text + "\": " + problem
                        : "In \"" + text + "\" at offset " + index + ": " + problem);
        this.text = text;
        this.index = index;
        this.problem = problem;
    }

    /**
     * The text that was to be parsed.
     *
     * @return the text as the user wrote it
     */
    public String text() {
        return text;
    }

    /**
     * Where the trouble is.
     *
     * @return a zero-based {@code char} offset into {@link #text()}, at most its length; -1 if the trouble has no place
     */
    public int index() {
        return index;
    }

    /**
     * What is wrong, without the text itself around it.
     *
     * @return sentences for the person who wrote the text
     */
    public String problem() {
        return problem;
    }
}
