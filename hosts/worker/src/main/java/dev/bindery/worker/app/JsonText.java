package dev.bindery.worker.app;

import java.util.List;

/** As much of JSON as outputs need, without a library that would have to be loaded for it. */
final class JsonText {
    private static final int DEEPEST = 500;

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /** A JSON string that contains a text. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    /** A JSON array of elements that are JSON. */
    static String array(List<String> elements) {
        return "[" + String.join(",", elements) + "]";
    }

    /** Whether a text is one JSON document. */
    static boolean isDocument(String text) {
        JsonText reader = new JsonText(text);
        return reader.value(0) && reader.blanks() == text.length();
    }

    private int blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean take(char wanted) {
        if (blanks() < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private boolean value(int depth) {
        if (depth > DEEPEST || blanks() == text.length()) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '{' -> members('}', depth);
            case '[' -> members(']', depth);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    private boolean members(char end, int depth) {
        at++;
        if (take(end)) {
            return true;
        }
        do {
            if (end == '}' && !(blanks() < text.length() && string() && take(':')) || !value(depth + 1)) {
                return false;
            }
        } while (take(','));
        return take(end);
    }

    private boolean word(String word) {
        boolean there = text.startsWith(word, at);
        at += word.length();
        return there;
    }

    private boolean string() {
        if (text.charAt(at) != '"') {
            return false;
        }
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return true;
            } else if (c < ' ' || c == '\\' && !escape()) {
                return false;
            }
        }
        return false;
    }

    private boolean escape() {
        at++;
        if (at < text.length() && text.charAt(at) == 'u') {
            for (int i = 0; i < 4; i++) {
                at++;
                if (at >= text.length() || Character.digit(text.charAt(at), 16) < 0) {
                    return false;
                }
            }
            return true;
        }
        return at < text.length() && "\"\\/bfnrt".indexOf(text.charAt(at)) >= 0;
    }

    private boolean number() {
        int start = at;
        if (text.charAt(at) == '-') {
            at++;
        }
        int first = at;
        if (digits() == 0 || text.charAt(first) == '0' && at - first > 1) {
            return false;
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            if (digits() == 0) {
                return false;
            }
        }
        if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            if (digits() == 0) {
                return false;
            }
        }
        return at > start;
    }

    private int digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }
}
