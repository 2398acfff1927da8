package dev.bindery.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path of a blob trigger: a container, and a pattern that decides which of its blobs count.
 *
 * <p>A token {@code {name}} takes as much as it can, slashes included, and may be empty; the one further left comes
 * first. Case counts. A pattern without a blob part takes every blob of the container.
 */
public final class BlobPattern {
    private final String text;
    private final String container;
    private final @Nullable Expression blob;
    private final List<String> parameters;

    private BlobPattern(String text, String container, @Nullable Expression blob, List<String> parameters) {
        this.text = text;
        this.container = container;
        this.blob = blob;
        this.parameters = List.copyOf(parameters);
    }

    static BlobPattern parse(String path) {
        AppSettings.settingNames(path);
        int slash = path.indexOf('/');
        int end = slash < 0 ? path.length() : slash;
        int brace = path.indexOf('{');
        if (brace >= 0 && brace < end) {
            throw new SyntaxException(
                    path,
                    brace,
                    "The container of a blob trigger must be fixed; only the part behind the slash can have {..}, as in"
                            + " samples/{name}.");
        }
        if (end == 0 || slash == path.length() - 1) {
            throw new SyntaxException(
                    path,
                    end,
                    "A blob trigger's path is container/pattern, as in samples/{name}, or only container for all of its"
                            + " blobs.");
        }
        BlobNames names = new BlobNames(path);
        names.checkContainer(0, end, false);
        String container = path.substring(0, end);
        if (slash < 0) {
            return new BlobPattern(path, container, null, List.of());
        }
        names.checkBlob(slash + 1, false);
        Expression blob = Expression.parse(path.substring(slash + 1));
        List<String> parameters = parameters(path, slash + 1, blob);
        if (!Expression.hasPlaceholder(path.substring(path.lastIndexOf('}') + 1))) {
            names.checkCharacters(slash + 1);
        }
        return new BlobPattern(path, container, blob, parameters);
    }

    private static List<String> parameters(String path, int offset, Expression blob) {
        List<String> names = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Expression.Token token : blob.tokens()) {
            int index = offset + token.index();
            String name = token.path();
            if (token.format() != null
                    || !token.name().equals(name)
                    || name.indexOf('-') >= 0
                    || name.startsWith("$")) {
                throw new SyntaxException(
                        path,
                        index,
                        "In a blob trigger's path a token captures text, so it is a plain name such as {name}, without"
                                + " dots, dashes and formats.");
            }
            if (!names.isEmpty() && blob.literals().get(names.size()).isEmpty()) {
                throw new SyntaxException(
                        path, index, "Two tokens need text between them, or nobody knows where the first ends.");
            }
            if (seen.contains(name.toLowerCase(Locale.ROOT))) {
                throw new SyntaxException(
                        path, index, "The token {" + name + "} appears twice; names must differ by more than case.");
            }
            seen.add(name.toLowerCase(Locale.ROOT));
            names.add(name);
        }
        return names;
    }

    /**
     * The container to watch.
     *
     * @return its name
     */
    public String container() {
        return container;
    }

    /**
     * The tokens of the pattern.
     *
     * @return their names from left to right, as written; unmodifiable
     */
    public List<String> parameters() {
        return parameters;
    }

    /**
     * Tells whether a blob counts, and what its tokens are.
     *
     * @param blobName the name of a blob in the container, not encoded
     * @return the text of each token by its name, in the pattern's order, unmodifiable; empty if the blob does not
     *     count
     */
    public Optional<Map<String, String>> match(String blobName) {
        if (blob == null) {
            return Optional.of(Map.of());
        }
        List<String> literals = blob.literals();
        int last = literals.size() - 1;
        String first = literals.get(0);
        if (last == 0) {
            return first.equals(blobName) ? Optional.of(Map.of()) : Optional.empty();
        }
        if (!blobName.endsWith(literals.get(last))) {
            return Optional.empty();
        }
        // From the right, each literal in its last possible place: what greedy matching finds, without trying all ways.
        String[] values = new String[last];
        int end = blobName.length() - literals.get(last).length();
        for (int i = last - 1; i > 0; i--) {
            String literal = literals.get(i);
            int at = blobName.lastIndexOf(literal, end - literal.length());
            if (at < 0) {
                return Optional.empty();
            }
            values[i] = blobName.substring(at + literal.length(), end);
            end = at;
        }
        if (end < first.length() || !blobName.startsWith(first)) {
            return Optional.empty();
        }
        values[0] = blobName.substring(first.length(), end);
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < last; i++) {
            named.put(parameters.get(i), values[i]);
        }
        return Optional.of(Collections.unmodifiableMap(named));
    }

    /**
     * The text that was parsed.
     *
     * @return the pattern, unchanged
     */
    @Override
    public String toString() {
        return text;
    }
}
