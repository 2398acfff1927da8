package dev.bindery.processor.render;

/** Java as it is written, line by line. */
final class JavaText {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /**
     * Nothing yet.
     *
     * @param depth inside how many blocks it will stand
     */
    JavaText(int depth) {
        this.depth = depth;
    }

    void line(String line) {
        for (int i = 0; i < depth; i++) {
            text.append("  ");
        }
        text.append(line).append('\n');
    }

    /** A line that ends here and goes on in others, until {@link #close}. */
    void open(String line) {
        line(line);
        depth++;
    }

    void close(String line) {
        depth--;
        line(line);
    }

    void blank() {
        text.append('\n');
    }

    void javadoc(String sentence) {
        line("/**");
        line(" * " + sentence);
        line(" */");
    }

    /** A text as a literal. */
    static String quote(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\b' -> literal.append("\\b");
                case '\t' -> literal.append("\\t");
                case '\n' -> literal.append("\\n");
                case '\f' -> literal.append("\\f");
                case '\r' -> literal.append("\\r");
                default -> {
                    if (Character.isISOControl(c)) {
                        literal.append(String.format("\\u%04x", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
