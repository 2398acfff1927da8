package dev.bindery.staging;

import org.jspecify.annotations.Nullable;

/**
 * Why a function would not load.
 *
 * @param function the name of the function, which is the name of its folder
 * @param binding the name of the binding; null if it is not about one
 * @param rule what is broken
 * @param found how, as a sentence
 */
public record Complaint(String function, @Nullable String binding, HostRule rule, String found) {
    /**
     * Names the file, the binding and the rule.
     *
     * @return what is wrong, and what the host takes, on a line each
     */
    @Override
    public String toString() {
        return function + "/function.json" + (binding == null ? "" : ", binding '" + binding + "'") + ": " + found
                + "\n  " + rule.accepted();
    }
}
