package dev.bindery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a writer writes, for hosts that read: it is all written, and held, when the first of it is asked for. */
final class CollectedBody extends java.io.InputStream {
    private final HttpResponse.BodyWriter writer;
    private @Nullable ByteArrayInputStream content;

    CollectedBody(HttpResponse.BodyWriter writer) {
        this.writer = writer;
    }

    private ByteArrayInputStream content() throws IOException {
        ByteArrayInputStream collected = content;
        if (collected == null) {
            ByteArrayOutputStream target = new ByteArrayOutputStream();
            writer.writeTo(target);
            collected = new ByteArrayInputStream(target.toByteArray());
            content = collected;
        }
        return collected;
    }

    @Override
    public int read() throws IOException {
        return content().read();
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        return content().read(buffer, offset, count);
    }

    @Override
    public byte[] readAllBytes() throws IOException {
        return content().readAllBytes();
    }

    @Override
    public int available() throws IOException {
        return content().available();
    }
}
