package dev.bindery.processor.verify;

import dev.bindery.processor.model.Site;

/**
 * A problem at a place.
 *
 * @param problem the problem
 * @param site the place
 * @param text what is wrong, what is accepted and what to write, one line each
 */
public record Finding(Problem problem, Site site, String text) {
    /** The message as the user reads it. */
    public String message() {
        return "[" + problem.code() + "] " + text;
    }
}
