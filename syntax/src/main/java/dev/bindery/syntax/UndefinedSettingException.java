package dev.bindery.syntax;

/** A text refers to an app setting that is not defined. */
public final class UndefinedSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final String setting;
    private final int index;

    UndefinedSettingException(String text, String setting, int index) {
        super("The app setting " + setting + ", which \"" + text + "\" refers to, is not defined.");
        this.text = text;
        this.setting = setting;
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
     * The app setting that is missing.
     *
     * @return its name, without the percent signs
     */
    public String setting() {
        return setting;
    }

    /**
     * Where the reference stands.
     *
     * @return the zero-based {@code char} offset of its opening percent sign in {@link #text()}
     */
    public int index() {
        return index;
    }
}
