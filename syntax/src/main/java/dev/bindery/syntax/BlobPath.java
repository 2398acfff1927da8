package dev.bindery.syntax;

/**
 * The place of a blob: {@code container/blob}.
 *
 * @param container the name of the container, or what will give it
 * @param blob the name of the blob, or what will give it; it may have slashes; empty if one placeholder at the start of
 *     {@code container} stands for the whole path
 */
public record BlobPath(String container, String blob) {
    /**
     * Reads the path of a blob input or output. A part with a binding expression ({@code {..}}) or an app setting
     * ({@code %..%}) is only checked for the syntax of those. A text without a slash is accepted when it begins with
     * one of them, since {@code {data.url}} or {@code %BLOB_PATH%} may bring the whole path.
     *
     * @param path the path
     * @return the two parts as written
     * @throws SyntaxException if the slash or one of the parts is missing, a part without placeholders is no valid
     *     name, or a brace or percent sign is unbalanced
     */
    public static BlobPath parse(String path) {
        AppSettings.settingNames(path);
        int slash = path.indexOf('/');
        if (slash < 0 && Expression.hasPlaceholder(path) && "{%".indexOf(path.charAt(0)) >= 0) {
            Expression.parse(path);
            return new BlobPath(path, "");
        }
        return split(path, false);
    }

    /**
     * Reads a path in which all expressions and app settings have been resolved. Braces and percent signs are
     * characters of a name.
     *
     * @param path the path
     * @return the two parts
     * @throws SyntaxException if the slash is missing or one of the parts is no valid name
     */
    public static BlobPath resolved(String path) {
        return split(path, true);
    }

    /**
     * Reads the path of a blob trigger, which is a pattern: {@code container} or {@code container/{name}.txt}.
     *
     * @param path the pattern
     * @return the pattern
     * @throws SyntaxException if the container is no valid name or has a token, tokens are adjacent, repeated or no
     *     plain names, or the rest is no valid name of a blob
     */
    public static BlobPattern pattern(String path) {
        return BlobPattern.parse(path);
    }

    private static BlobPath split(String path, boolean literal) {
        int slash = path.indexOf('/');
        if (slash <= 0 || slash == path.length() - 1) {
            throw new SyntaxException(
                    path,
                    Math.max(0, slash),
                    "A blob path is container/blob, with at least one character on either side of the slash; write"
                            + " for example samples/{id}.");
        }
        BlobNames names = new BlobNames(path);
        names.checkContainer(0, slash, literal);
        names.checkBlob(slash + 1, literal);
        return new BlobPath(path.substring(0, slash), path.substring(slash + 1));
    }

    /**
     * The path as one text.
     *
     * @return {@code container/blob}, or only the container if the blob is empty
     */
    @Override
    public String toString() {
        return blob.isEmpty() ? container : container + "/" + blob;
    }
}
