package dev.bindery.worker;

import java.util.function.BiConsumer;

/** Finds {@code logging.logLevel} in a JSON document, without a JSON library. Comments are passed over. */
final class LevelsReader {
    private final String text;
    private final BiConsumer<String, String> levels;
    private int at;

    private LevelsReader(String text, BiConsumer<String, String> levels) {
        this.text = text;
        this.levels = levels;
    }

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException if it is none
     */
    static void read(String json, BiConsumer<String, String> levels) {
        new LevelsReader(json.startsWith("\uFEFF") ? json.substring(1) : json, levels).value("");
    }

    private void value(String path) {
        char first = peek();
        if (first == '{') {
            at++;
            while (peek() != '}') {
                String name = string();
                expect(':');
                value(path + "." + name);
                comma('}');
            }
            at++;
        } else if (first == '[') {
            at++;
            while (peek() != ']') {
                value(path + "[]");
                comma(']');
            }
            at++;
        } else if (first == '"') {
            String value = string();
            String wanted = ".logging.logLevel.";
            if (path.regionMatches(true, 0, wanted, 0, wanted.length())) {
                levels.accept(path.substring(wanted.length()), value);
            }
        } else {
            while (at < text.length() && ",]} \t\r\n/".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }
    }

    private void comma(char end) {
        if (peek() != end) {
            expect(',');
        }
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new IllegalArgumentException("There is no " + wanted + " at " + at);
        }
        at++;
    }

    private char peek() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c > ' ' && c != '/') {
                return c;
            } else if (c == '/') {
                boolean line = text.startsWith("//", at);
                int end = text.indexOf(line ? "\n" : "*/", at + 2);
                at = end < 0 ? text.length() : end + (line ? 1 : 2);
            } else {
                at++;
            }
        }
        throw new IllegalArgumentException("It ends early");
    }

    private String string() {
        if (peek() != '"') {
            throw new IllegalArgumentException("There is no text at " + at);
        }
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                // Names of categories and levels need no escapes; what has some is none of them.
                c = text.charAt(++at);
            }
            value.append(c);
        }
        at++;
        return value.toString();
    }
}
