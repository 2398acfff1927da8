package dev.bindery.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Javadoc as Markdown: as much of it as these sources use. */
final class Markdown {
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n\\s*}</pre>", Pattern.DOTALL);
    private static final Pattern INLINE =
            Pattern.compile("\\{@(?:code|link|linkplain|literal)\\s+((?:[^{}]|\\{[^{}]*})*)}");

    private Markdown() {}

    static String of(String comment) {
        String text = comment.replaceAll("(?m)^ ", "");
        Matcher example = EXAMPLE.matcher(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (example.find()) {
            out.append(prose(text.substring(from, example.start())));
            out.append("\n\n```java\n").append(example.group(1)).append("\n```\n\n");
            from = example.end();
        }
        return out.append(prose(text.substring(from))).toString().strip();
    }

    private static String prose(String text) {
        String tagless = Pattern.compile("(?m)^\\s*@(return|param|throws|see)\\b.*", Pattern.DOTALL)
                .matcher(text)
                .replaceFirst("");
        Matcher inline = INLINE.matcher(tagless);
        String marked = inline.replaceAll(match -> Matcher.quoteReplacement("`" + name(match.group(1)) + "`"));
        return marked.replaceAll("\\s*<p>", "\n\n")
                .replaceAll("</?(ul|ol|em|strong|b|i)>", "")
                .replaceAll("\\s*<li>", "\n- ")
                .replaceAll("</li>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    /** A link's text: {@code Type#member label} reads as its label, or as {@code Type.member}. */
    private static String name(String inside) {
        return inside.replaceAll("\\s+", " ")
                .replaceFirst("^#", "")
                .replace('#', '.')
                .strip();
    }

    /** Text for the cell of a table. */
    static String cell(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ").replace("|", "\\|").strip();
    }

    /** The first sentence of a text. */
    static String sentence(String text) {
        Matcher end = Pattern.compile("\\.(\\s|$)").matcher(text);
        return end.find() ? text.substring(0, end.start() + 1) : text;
    }
}
