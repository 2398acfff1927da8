package dev.bindery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a {@code multipart/form-data} body apart, by RFC 7578 and RFC 2046. A line break may be LF alone; a body that
 * ends within a part is refused, because what is missing might matter.
 */
final class Multipart {
    private static final int MAX_PART_HEADERS = 16 * 1024;
    private static final int MAX_BOUNDARY = 200;

    private final byte[] body;
    private final byte[] delimiter;
    private int at;

    Multipart(byte[] body, @Nullable String boundary) {
        if (boundary == null || boundary.isEmpty() || boundary.length() > MAX_BOUNDARY) {
            throw malformed("its content type names no usable boundary");
        }
        this.body = body;
        this.delimiter = ("--" + boundary).getBytes(ISO_8859_1);
    }

    Form form() {
        MultiMap.Builder fields = MultiMap.builder();
        List<UploadedFile> files = new ArrayList<>();
        int start = delimiterFrom(0);
        if (start < 0) {
            throw malformed("its boundary does not occur");
        }
        at = start + delimiter.length;
        for (int parts = 0; !last(); parts++) {
            if (parts == Form.MAX_FIELDS) {
                throw malformed("it has more than " + Form.MAX_FIELDS + " parts");
            }
            skipLine();
            readPart(fields, files);
        }
        return new Form(fields.build(), List.copyOf(files));
    }

    private boolean last() {
        return at + 1 < body.length && body[at] == '-' && body[at + 1] == '-';
    }

    private void readPart(MultiMap.Builder fields, List<UploadedFile> files) {
        ContentType disposition = ContentType.of(null);
        ContentType type = ContentType.of(null);
        String typeText = null;
        int headers = at;
        for (String line = line(headers); !line.isEmpty(); line = line(headers)) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip();
            if (name.equalsIgnoreCase("Content-Disposition")) {
                disposition = ContentType.of(line.substring(colon + 1));
            } else if (name.equalsIgnoreCase("Content-Type")) {
                typeText = line.substring(colon + 1).strip();
                type = ContentType.of(typeText);
            }
        }
        byte[] content = content();
        String name = disposition.parameter("name");
        if (name == null) {
            throw malformed("a part has no name");
        }
        String fileName = fileName(disposition);
        if (fileName == null && type.isText()) {
            fields.add(name, type.text(content));
        } else {
            files.add(new UploadedFile(
                    name, fileName, typeText == null ? "application/octet-stream" : typeText, content));
        }
    }

    /** RFC 7578 forbids {@code filename*}; some clients send it all the same, with the name that is right. */
    private static @Nullable String fileName(ContentType disposition) {
        String extended = disposition.parameter("filename*");
        if (extended != null && extended.regionMatches(true, 0, "UTF-8''", 0, 7)) {
            return PercentCode.decode(extended.substring(7).replace("+", "%2B"), UTF_8);
        }
        return disposition.parameter("filename");
    }

    /** The bytes up to the line break before the next delimiter, which is then behind us. */
    private byte[] content() {
        int start = at;
        // An empty part's delimiter may follow its headers at once: the line break before it ended the headers.
        int next = delimiterFrom(start);
        if (next < 0) {
            throw malformed("it ends within a part");
        }
        int end = next;
        if (end > start && body[end - 1] == '\n') {
            end--;
            if (end > start && body[end - 1] == '\r') {
                end--;
            }
        }
        at = next + delimiter.length;
        return Arrays.copyOfRange(body, start, end);
    }

    private String line(int headers) {
        int end = at;
        while (end < body.length && body[end] != '\n') {
            end++;
        }
        if (end >= body.length) {
            throw malformed("it ends within a part's headers");
        } else if (end - headers > MAX_PART_HEADERS) {
            throw malformed("a part has more than " + MAX_PART_HEADERS + " bytes of headers");
        }
        int length = end - at - (end > at && body[end - 1] == '\r' ? 1 : 0);
        String line = new String(body, at, length, UTF_8);
        at = end + 1;
        return line;
    }

    private void skipLine() {
        line(at);
    }

    /** Where a delimiter begins a line and is followed by nothing but white space, or by the dashes of the last one. */
    private int delimiterFrom(int from) {
        for (int i = from; i <= body.length - delimiter.length; i++) {
            if (body[i] == '-'
                    && (i == 0 || body[i - 1] == '\n')
                    && Arrays.equals(body, i, i + delimiter.length, delimiter, 0, delimiter.length)
                    && endsLine(i + delimiter.length)) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsLine(int after) {
        int i = after;
        if (i + 1 < body.length && body[i] == '-' && body[i + 1] == '-') {
            return true;
        }
        while (i < body.length && (body[i] == ' ' || body[i] == '\t' || body[i] == '\r')) {
            i++;
        }
        return i < body.length && body[i] == '\n';
    }

    private static IllegalArgumentException malformed(String why) {
        return new IllegalArgumentException("The multipart body is malformed: " + why + ".");
    }
}
