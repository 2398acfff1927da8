package dev.bindery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.HttpRequest;
import java.io.ByteArrayOutputStream;

/** A form with files, as browsers send it: {@code multipart/form-data}. */
public final class MultipartBody {
    private static final String BOUNDARY = "----bindery-test-form-7MA4YWxkTrZu0gW";

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    private MultipartBody() {}

    /**
     * Starts a form.
     *
     * @return a form without fields
     */
    public static MultipartBody form() {
        return new MultipartBody();
    }

    /**
     * Adds a field.
     *
     * @param name its name
     * @param value what was entered
     * @return this form
     */
    public MultipartBody field(String name, String value) {
        return part("Content-Disposition: form-data; name=" + quoted(name), value.getBytes(UTF_8));
    }

    /**
     * Adds a file.
     *
     * @param name the field's name
     * @param fileName the name that the file has where it comes from
     * @param contentType its media type
     * @param content its content
     * @return this form
     */
    public MultipartBody file(String name, String fileName, String contentType, byte[] content) {
        return part(
                "Content-Disposition: form-data; name=" + quoted(name) + "; filename=" + quoted(fileName)
                        + "\r\nContent-Type: " + contentType,
                content);
    }

    /**
     * The request that sends the form.
     *
     * @param url the url, absolute or from the root
     * @return a builder, for more headers
     */
    public HttpRequest.Builder post(String url) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(parts.toByteArray());
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return HttpRequest.post(url)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .body(body.toByteArray());
    }

    private MultipartBody part(String headers, byte[] content) {
        parts.writeBytes(("--" + BOUNDARY + "\r\n" + headers + "\r\n\r\n").getBytes(UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A") + '"';
    }
}
