package dev.bindery.local.config;

/** The host cannot start with what it was given. The message is for the user and says what to do. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, and what to write instead */
    public ConfigurationException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong, and what to write instead
     * @param cause why
     */
    public ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
