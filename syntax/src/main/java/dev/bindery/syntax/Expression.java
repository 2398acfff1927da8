package dev.bindery.syntax;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with binding expressions: {@code orders/{customer.id}-{rand-guid}.json}.
 *
 * <p>A doubled brace stands for one brace. Every other pair of braces holds a name or a dotted path, and a format
 * behind a colon if there is one. App settings ({@code %NAME%}) have to be resolved before; here a percent sign is
 * text.
 */
public final class Expression {
    /**
     * One pair of braces.
     *
     * @param path the name or dotted path, as written
     * @param format what stands behind the first colon; null if there is no colon
     * @param index the zero-based {@code char} offset of the opening brace in the text
     */
    public record Token(String path, @Nullable String format, int index) {
        /**
         * Whether the host itself has a value for this when the trigger's data has none: {@code rand-guid},
         * {@code DateTime}, {@code sys.randguid}, {@code sys.utcnow} and {@code sys.methodname}, in any case.
         *
         * @return true for these names, whether or not the trigger's data has one of them too
         */
        public boolean isSystem() {
            return SystemValues.knows(path);
        }

        /**
         * The first part of the path, which names a piece of the trigger's data.
         *
         * @return what stands in front of the first dot
         */
        public String name() {
            int dot = path.indexOf('.');
            return dot < 0 ? path : path.substring(0, dot);
        }
    }

    /** The data of one trigger event. */
    @FunctionalInterface
    public interface Values {
        /**
         * Looks a value up. How the case of names counts is the caller's business.
         *
         * @param path the name or dotted path
         * @param format the format to write a date or a GUID in; null for the usual one
         * @return the value as text, or null if the data has none
         */
        @Nullable
        String value(String path, @Nullable String format);
    }

    private final String text;
    /** One more than there are tokens: what stands in front of each, and at the end. */
    private final List<String> literals;

    private final List<Token> tokens;

    private Expression(String text, List<String> literals, List<Token> tokens) {
        this.text = text;
        this.literals = List.copyOf(literals);
        this.tokens = List.copyOf(tokens);
    }

    /**
     * Reads a text with binding expressions.
     *
     * @param text the text; it may have no expression at all
     * @return the expression
     * @throws SyntaxException if a brace is unbalanced, a name is empty or has a character that the host refuses, or
     *     the format of a system value is none that .NET knows
     */
    public static Expression parse(String text) {
        List<String> literals = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c;
            if (c == '{' && !doubled) {
                int close = closingBrace(text, at);
                tokens.add(ExpressionToken.parse(text, at, close));
                literals.add(literal.toString());
                literal.setLength(0);
                at = close + 1;
                continue;
            }
            if (c == '}' && !doubled) {
                throw new SyntaxException(text, at, "This } closes nothing; write }} for a literal brace.");
            }
            literal.append(c);
            at += c == '{' || c == '}' ? 2 : 1;
        }
        literals.add(literal.toString());
        return new Expression(text, literals, tokens);
    }

    private static int closingBrace(String text, int open) {
        int close = open + 1;
        while (close < text.length() && text.charAt(close) != '{' && text.charAt(close) != '}') {
            close++;
        }
        if (close == text.length() || text.charAt(close) == '{') {
            throw new SyntaxException(text, open, "This { is not closed; add a }, or write {{ for a literal brace.");
        }
        return close;
    }

    /**
     * Whether a text has anything in it that is only known later: a binding expression or an app setting.
     *
     * @param text any text, valid or not
     * @return true if it holds {@code {..}} (braces that are not doubled) or {@code %..%}
     */
    public static boolean hasPlaceholder(String text) {
        int percent = text.indexOf('%');
        if (percent >= 0 && text.indexOf('%', percent + 1) > percent + 1) {
            return true;
        }
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '{';
            if (!doubled) {
                return text.indexOf('}', at) > at;
            }
            at++;
        }
        return false;
    }

    /**
     * The expressions in the text.
     *
     * @return all pairs of braces from left to right, unmodifiable
     */
    public List<Token> tokens() {
        return tokens;
    }

    /**
     * Whether the text is the same for every event.
     *
     * @return true if there are no tokens
     */
    public boolean isLiteral() {
        return tokens.isEmpty();
    }

    /**
     * What the text says without its expressions.
     *
     * @return the literals with single braces: one in front of each token and one behind the last, empty ones included;
     *     unmodifiable
     */
    public List<String> literals() {
        return literals;
    }

    /**
     * Fills in all values, with the machine's clock and no function's name. See {@link #resolve(Values, SystemValues)}.
     *
     * @param values the data of the event
     * @return the text with all values in place
     * @throws UnresolvedExpressionException if a token has no value; {@code sys.methodname} has none here
     */
    public String resolve(Values values) {
        return resolve(values, SystemValues.unnamed());
    }

    /**
     * Fills in all values. The data comes first; where it has none, a system value is taken. All times in one text are
     * the same, all GUIDs are different.
     *
     * @param values the data of the event
     * @param system the host's own values
     * @return the text with all values in place
     * @throws UnresolvedExpressionException if a token has no value
     */
    public String resolve(Values values, SystemValues system) {
        StringBuilder out = new StringBuilder(literals.get(0));
        Instant now = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String value = values.value(token.path(), token.format());
            if (value == null) {
                now = now == null ? system.clock().instant() : now;
                value = system.value(token, now);
            }
            if (value == null) {
                throw new UnresolvedExpressionException(text, token.path(), token.index());
            }
            out.append(value).append(literals.get(i + 1));
        }
        return out.toString();
    }

    /**
     * The text that was parsed.
     *
     * @return the text, unchanged
     */
    @Override
    public String toString() {
        return text;
    }
}
