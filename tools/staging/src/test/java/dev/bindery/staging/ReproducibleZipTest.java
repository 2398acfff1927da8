package dev.bindery.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes. */
class ReproducibleZipTest {
    @TempDir
    Path folder;

    private StagedApp stage(String target, Path... classes) {
        StagingRequest request = StagingRequest.of("shop", folder.resolve(target));
        for (Path path : classes) {
            request.classes(path);
        }
        return Staging.stage(request, line -> {});
    }

    @Test
    void twoStagingsGiveTheSameBytes() throws IOException {
        TestApp app = TestApp.of("Get", "Put").file("z/last.txt", "z").file("A/First.class", "A");
        StagedApp one = stage("one", app.folder(folder.resolve("classes")));
        TimeZone zone = TimeZone.getDefault();
        StagedApp other;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Path again = app.folder(folder.resolve("elsewhere"));
            try (Stream<Path> files = Files.walk(again)) {
                for (Path file : files.toList()) {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(1_234_567_890_000L));
                }
            }
            other = stage("other", again);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(other.zip()).hasSameBinaryContentAs(one.zip());
        stage("one", folder.resolve("classes"));
        assertThat(one.zip()).hasSameBinaryContentAs(other.zip());
    }

    @Test
    void entriesAreInOrderWithOneTimeAndOneSetOfPermissions() throws IOException {
        StagedApp staged =
                stage("target", TestApp.of("b", "A", "c").file("x.txt", "x").folder(folder.resolve("classes")));
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(staged.zip().toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                assertThat(entry.getExtra()).isNull();
            }
        }
        assertThat(names)
                .containsExactly("A/function.json", "b/function.json", "c/function.json", "functions.jar", "host.json");
        assertThat(modes(staged.zip())).hasSize(5).containsOnly(0100644);
        assertThat(modes(staged.folder().resolve("functions.jar"))).contains(040755, 0100644);
    }

    @Test
    void theJarHasItsManifestFirstAndEntriesForFolders() throws IOException {
        StagedApp staged = stage("target", TestApp.of("Get").folder(folder.resolve("classes")));
        try (ZipFile jar = new ZipFile(staged.folder().resolve("functions.jar").toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "META-INF/MANIFEST.MF",
                            "META-INF/",
                            "META-INF/azure-functions/",
                            "META-INF/azure-functions/Get/",
                            "shop/",
                            "META-INF/azure-functions/Get/function.json",
                            "shop/Get.class");
        }
    }

    /** The Unix modes in a zip's central directory, read without the code under test. */
    private static List<Integer> modes(Path zip) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> modes = new ArrayList<>();
        for (int i = bytes.getInt(bytes.limit() - 6); i + 46 < bytes.limit(); i++) {
            if (bytes.getInt(i) == 0x02014b50 && bytes.get(i + 5) == 3) {
                modes.add(bytes.getInt(i + 38) >>> 16);
            }
        }
        return modes;
    }
}
