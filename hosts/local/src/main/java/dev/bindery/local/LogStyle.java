package dev.bindery.local;

/** How the host's lines look. */
public enum LogStyle {
    /** For people. */
    PLAIN,
    /** For people at a terminal. */
    COLOURED,
    /** For machines: every line is a JSON object. */
    JSON
}
