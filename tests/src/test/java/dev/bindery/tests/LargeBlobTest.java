package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.azurite.AzuriteAccount;
import dev.bindery.azurite.WithAzurite;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blob of 100 MB goes through a host with a heap of 64 MB: into the store, to a function, and out again. */
@WithAzurite
class LargeBlobTest {
    private static final int SIZE = 100 * 1024 * 1024;
    private static final String COPY = """
            package shop;

            import dev.bindery.annotation.BlobOutput;
            import dev.bindery.annotation.BlobTrigger;
            import java.io.InputStream;

            public final class Copy {
                @BlobOutput(path = "copies/{name}")
                public InputStream copy(@BlobTrigger(path = "originals/{name}") InputStream blob) {
                    return blob;
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void inTheEmbeddedStore() throws Exception {
        copied(OutsideApplication.compiled(folder, "shop/Copy.java", COPY).host());
    }

    @Test
    void inAnAccount(AzuriteAccount azurite) throws Exception {
        copied(new Account(azurite)
                .usedBy(OutsideApplication.compiled(folder, "shop/Copy.java", COPY)
                        .host()));
    }

    private static void copied(HostLaunch launch) throws Exception {
        try (LocalHostProcess host = launch.jvm("-Xmx64m").start()) {
            HttpClient http = HttpClient.newHttpClient();
            HttpResponse<Void> put = http.send(
                    host.request("/admin/storage/blobs/originals/large")
                            .PUT(BodyPublishers.ofInputStream(Noise::new))
                            .build(),
                    BodyHandlers.discarding());
            assertThat(put.statusCode()).isEqualTo(201);
            host.output().await("Executed 'Functions.copy' \\(Succeeded");
            HttpResponse<InputStream> got =
                    http.send(host.request("/admin/storage/blobs/copies/large").build(), BodyHandlers.ofInputStream());
            assertThat(got.statusCode()).isEqualTo(200);
            assertThat(sum(got.body())).isEqualTo(sum(new Noise()));
            host.stop();
            assertThat(host.errors().await()).isEmpty();
        }
    }

    private static String sum(InputStream content) throws IOException {
        try (CheckedInputStream checked = new CheckedInputStream(content, new CRC32())) {
            byte[] buffer = new byte[64 * 1024];
            long length = 0;
            for (int count; (count = checked.read(buffer)) >= 0; ) {
                length += count;
            }
            return length + "/" + checked.getChecksum().getValue();
        }
    }

    /** As many bytes as the blob has, the same each time. */
    private static final class Noise extends InputStream {
        private final Random random = new Random(3);
        private int left = SIZE;

        @Override
        public int read() {
            return left-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = Math.min(length, left);
            for (int i = 0; i < count; i++) {
                target[offset + i] = (byte) random.nextInt(256);
            }
            left -= count;
            return count;
        }
    }
}
