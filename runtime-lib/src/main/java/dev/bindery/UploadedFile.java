package dev.bindery;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a form.
 *
 * @param name the form field's name
 * @param fileName the name that the client gave the file, or null if it gave none; it is the client's word, so never
 *     use it as a path unchecked
 * @param contentType the type that the client gave the file, or {@code application/octet-stream}
 * @param bytes the content, not copied; do not change it
 */
public record UploadedFile(String name, @Nullable String fileName, String contentType, byte[] bytes) {
    /**
     * The content as text, in the charset that its type names, else as UTF-8.
     *
     * @return the text
     */
    public String text() {
        return ContentType.of(contentType).text(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UploadedFile file
                && name.equals(file.name)
                && Objects.equals(fileName, file.fileName)
                && contentType.equals(file.contentType)
                && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + ": " + (fileName == null ? "a file" : fileName) + ", " + contentType + ", " + bytes.length
                + " bytes";
    }
}
