package dev.bindery.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that the host and the worker share, and what the host may say of them. */
class SharedMemoryTest {
    private static final String SWITCH = "FUNCTIONS_WORKER_SHARED_MEMORY_DATA_TRANSFER_ENABLED";
    private static final String PLACES = "FUNCTIONS_UNIX_SHARED_MEMORY_DIRECTORIES";

    @TempDir
    Path place;

    private Path shared;

    @BeforeEach
    void makeFolder() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "Files are shared on Linux only");
        shared = Files.createDirectory(place.resolve("AzureFunctions"));
    }

    private @Nullable SharedMemory open(String wanted, String places) {
        return SharedMemory.open(Map.of(SWITCH, wanted, PLACES, places));
    }

    private SharedMemory memory() {
        return Objects.requireNonNull(open("1", place.toString()));
    }

    private void put(String name, int flag, long length, String content) throws IOException {
        byte[] bytes = content.getBytes(UTF_8);
        Files.write(
                shared.resolve(name),
                ByteBuffer.allocate(9 + bytes.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put((byte) flag)
                        .putLong(length)
                        .put(bytes)
                        .array());
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(shared)) {
            return files.count();
        }
    }

    @Test
    void isOpenedWhereItIsWantedAndCanBeUsed() throws IOException {
        assertThat(open("1", place.toString())).isNotNull();
        assertThat(open("True", "/nowhere, " + place)).isNotNull();
        assertThat(open("0", place.toString())).isNull();
        assertThat(open("", place.toString())).isNull();
        assertThat(open("yes", place.toString())).isNull();
        assertThat(SharedMemory.open(Map.of(PLACES, place.toString()))).isNull();
        assertThat(open("1", "/nowhere")).isNull();
        Files.delete(shared);
        assertThat(open("1", place.toString())).as("the host made no folder").isNull();
        Files.createFile(shared);
        assertThat(open("1", place.toString())).isNull();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNotUsed() {
        assertThat(open("1", "/proc")).isNull();
        assumeTrue(shared.toFile().setWritable(false), "The folder's mode cannot be changed");
        assumeTrue(!Files.isWritable(shared), "Nothing is closed to root");
        assertThat(open("1", place.toString())).isNull();
    }

    @Test
    void theProbeIsGone() throws IOException {
        memory();
        assertThat(files()).isZero();
    }

    @Test
    void partsOfTheContentAreRead() throws IOException {
        put("a-1", 1, 6, "abcdef");
        assertThat(memory().read("a-1", 0, 6)).asString().isEqualTo("abcdef");
        assertThat(memory().read("a-1", 2, 3)).asString().isEqualTo("cde");
        assertThat(memory().read("a-1", 6, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "/etc/passwd", "..", ".", "", "a/../b", "a\\b", "a\0b", ".hidden", "a b", "é"})
    void namesDoNotLeadOutOfTheFolder(String name) throws IOException {
        Files.writeString(place.resolve("secret"), "\1secret, and more of it");
        assertThatThrownBy(() -> memory().read(name, 0, 1))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageContaining("none of the host's");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        put("real", 1, 1, "x");
        Files.move(shared.resolve("real"), place.resolve("real"));
        Files.createSymbolicLink(shared.resolve("link"), place.resolve("real"));
        assertThatThrownBy(() -> memory().read("link", 0, 1)).hasMessageContaining("there is no shared memory 'link'");
    }

    @Test
    void whatTheHostSaysIsHeldAgainstTheFile() throws IOException {
        put("short", 1, 3, "abc");
        for (long[] wrong : new long[][] {
            {0, 4}, {1, 3}, {4, 0}, {-1, 1}, {0, -1}, {Long.MAX_VALUE, 1}, {1, Long.MAX_VALUE}, {2, Integer.MAX_VALUE}
        }) {
            assertThatThrownBy(() -> memory().read("short", wrong[0], wrong[1]))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageContaining("are not in its 3 bytes");
        }
        put("unwritten", 0, 3, "abc");
        assertThatThrownBy(() -> memory().read("unwritten", 0, 3)).hasMessageContaining("not marked as written");
        put("cut", 1, 1000, "abc");
        assertThatThrownBy(() -> memory().read("cut", 0, 1000)).hasMessageContaining("less than the 1000 bytes");
        put("huge", 1, Long.MAX_VALUE, "abc");
        assertThatThrownBy(() -> memory().read("huge", 0, Long.MAX_VALUE)).isInstanceOf(SharedMemoryException.class);
        put("negative", 1, -5, "abc");
        assertThatThrownBy(() -> memory().read("negative", 0, 0)).isInstanceOf(SharedMemoryException.class);
        Files.write(shared.resolve("headless"), new byte[] {1, 0});
        assertThatThrownBy(() -> memory().read("headless", 0, 0)).isInstanceOf(SharedMemoryException.class);
        assertThatThrownBy(() -> memory().read("gone", 0, 1)).hasMessageContaining("there is no shared memory 'gone'");
    }

    @Test
    void whatIsWrittenIsReadAndClosedOnce() throws IOException {
        SharedMemory memory = memory();
        byte[] content = new byte[200_000];
        content[199_999] = 7;
        String name = Objects.requireNonNull(memory.write(content));
        assertThat(memory.read(name, 0, content.length)).isEqualTo(content);
        assertThat(Files.getPosixFilePermissions(shared.resolve(name)))
                .isEqualTo(Set.of(
                        java.nio.file.attribute.PosixFilePermission.OWNER_READ,
                        java.nio.file.attribute.PosixFilePermission.OWNER_WRITE));
        assertThat(memory.close(name)).isTrue();
        assertThat(memory.close(name)).isFalse();
        assertThat(files()).isZero();
    }

    @Test
    void onlyOwnFilesAreClosedAndAllOfThemAtTheEnd() throws IOException {
        SharedMemory memory = memory();
        put("hosts", 1, 1, "x");
        assertThat(memory.close("hosts")).isFalse();
        assertThat(memory.close("../AzureFunctions/hosts")).isFalse();
        memory.write(new byte[10]);
        memory.write(new byte[10]);
        assertThat(files()).isEqualTo(3);
        memory.close();
        assertThat(files()).isEqualTo(1);
        assertThat(memory.write(new byte[10])).as("closed").isNull();
        assertThat(files()).isEqualTo(1);
    }
}
