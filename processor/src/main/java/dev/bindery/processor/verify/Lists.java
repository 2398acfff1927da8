package dev.bindery.processor.verify;

import java.util.List;

/** Lists of names in a sentence. */
final class Lists {
    private Lists() {}

    /** All of them: {@code a, b and c}. */
    static String allOf(List<String> names) {
        return joined(names, " and ");
    }

    /** One of them: {@code a, b or c}. */
    static String oneOf(List<String> names) {
        return joined(names, " or ");
    }

    private static String joined(List<String> names, String last) {
        int end = names.size() - 1;
        return end < 1 ? String.join("", names) : String.join(", ", names.subList(0, end)) + last + names.get(end);
    }
}
