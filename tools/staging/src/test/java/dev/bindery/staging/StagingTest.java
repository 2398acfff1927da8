package dev.bindery.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a staged app consists of, and what becomes of it when it is staged again. */
class StagingTest {
    private static final String WITH_BUNDLE = """
            {
              "version": "2.0",
              "extensionBundle": {
                "id": "Microsoft.Azure.Functions.ExtensionBundle",
                "version": "[4.*, 5.0.0)"
              }
            }
            """;
    private static final String WITHOUT_BUNDLE = """
            {
              "version": "2.0"
            }
            """;

    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();

    private StagingRequest request() {
        return StagingRequest.of("shop", folder.resolve("target"));
    }

    private StagedApp stage(StagingRequest request) {
        progress.clear();
        return Staging.stage(request, progress::add);
    }

    @Test
    void theFolderHasWhatTheHostExpectsAndTheZipIsTheSame() throws IOException {
        Path app = TestApp.of("Get", "put").jar(folder.resolve("shop-1.0.jar"));
        Path dependency = new TestApp().file("money/Money.class", "class Money").jar(folder.resolve("money-2.1.jar"));

        StagedApp staged = stage(request().jar(app).library(dependency));

        assertThat(staged.folder()).isEqualTo(folder.resolve("target/shop"));
        assertThat(staged.functions()).containsExactly("Get", "put");
        assertThat(Tree.of(staged.folder()))
                .containsOnlyKeys(
                        "host.json", "functions.jar", "lib/money-2.1.jar", "Get/function.json", "put/function.json")
                .containsEntry("Get/function.json", TestApp.functionJson("Get", TestApp.HTTP))
                .containsEntry("host.json", WITHOUT_BUNDLE);
        assertThat(staged.folder().resolve("functions.jar")).hasSameBinaryContentAs(app);
        assertThat(staged.folder().resolve("lib/money-2.1.jar")).hasSameBinaryContentAs(dependency);
        assertThat(staged.zip()).isEqualTo(folder.resolve("target/shop.zip"));
        assertThat(Tree.of(staged.zip())).isEqualTo(Tree.of(staged.folder()));
        assertThat(progress)
                .containsExactly(
                        "functions: Get, put",
                        "host.json: the default, without extensions",
                        "jars in lib: 1",
                        "staged " + staged.folder(),
                        "staged " + staged.zip() + " (" + (Files.size(staged.zip()) + 1023) / 1024 + " KB)");
    }

    @Test
    void foldersOfClassesBecomeOneJar() throws IOException {
        Path classes = TestApp.of("Get").folder(folder.resolve("classes"));
        Path resources = new TestApp()
                .file("texts/hello.txt", "Hello")
                .file("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMulti-Release: true\n")
                .folder(folder.resolve("resources"));

        StagedApp staged = stage(request().classes(classes).classes(resources));

        assertThat(Tree.of(staged.folder().resolve("functions.jar")))
                .containsOnlyKeys(
                        "META-INF/MANIFEST.MF",
                        "META-INF/azure-functions/Get/function.json",
                        "shop/Get.class",
                        "texts/hello.txt")
                .containsEntry("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMulti-Release: true\n");
    }

    @Test
    void functionsOfDependenciesAreStagedTooAndNameTheApplicationsJar() throws IOException {
        Path app = TestApp.of("Get").jar(folder.resolve("shop.jar"));
        Path audit = TestApp.of()
                .file("shop/Audit.class", "")
                .file(
                        "META-INF/azure-functions/Audit/function.json",
                        "{\"scriptFile\":\"../audit.jar\",\"entryPoint\":\"shop.Audit.invoke\",\"bindings\":["
                                + TestApp.QUEUE + "]}")
                .jar(folder.resolve("audit.jar"));

        StagedApp staged = stage(request().jar(app).library(audit));

        // Not ../lib/audit.jar: the worker looks for a folder lib beside the jar that it is given first.
        assertThat(Tree.of(staged.folder()))
                .containsEntry("host.json", WITH_BUNDLE)
                .hasEntrySatisfying(
                        "Audit/function.json",
                        json -> assertThat(json)
                                .startsWith(
                                        "{\n  \"scriptFile\": \"../functions.jar\",\n  \"entryPoint\": \"shop.Audit.invoke\""));
        assertThat(staged.functions()).containsExactly("Audit", "Get");
    }

    @Test
    void theProjectsHostJsonIsTakenAsItIs() throws IOException {
        String text = "// ours\r\n{\"version\": \"2.0\" /* yes */}";
        Path hostJson = Files.writeString(folder.resolve("host.json"), text);
        Path app = TestApp.of("Get").jar(folder.resolve("shop.jar"));

        assertThat(Tree.of(stage(request().jar(app).hostJson(hostJson)).folder()))
                .containsEntry("host.json", text);
        Files.writeString(hostJson, "\uFEFF{}");
        assertThat(Tree.of(stage(request().jar(app).hostJson(hostJson)).folder()))
                .containsEntry("host.json", "\uFEFF{}");
    }

    @Test
    void whatIsOfNoUseInTheCloudStaysOut() throws IOException {
        Path app = TestApp.of("Get").jar(folder.resolve("shop.jar"));
        Path processor = new TestApp()
                .file("dev/bindery/processor/FunctionProcessor.class", "")
                .jar(folder.resolve("processor.jar"));
        Path local = new TestApp().file("dev/bindery/local/Main.class", "").jar(folder.resolve("local.jar"));

        StagedApp staged =
                stage(request().jar(app).library(app).library(processor).library(local));

        assertThat(Tree.of(staged.folder())).containsOnlyKeys("host.json", "functions.jar", "Get/function.json");
        assertThat(progress)
                .contains("left out processor.jar, which runs in javac", "left out local.jar, which runs on laptops");
    }

    @Test
    void theSameJarTwiceIsOneJar() throws IOException {
        Path app = TestApp.of("Get").jar(folder.resolve("shop.jar"));
        Path one = new TestApp().file("a", "a").jar(folder.resolve("one/a.jar"));
        Path same =
                Files.copy(one, Files.createDirectories(folder.resolve("two")).resolve("a.jar"));
        Path other = new TestApp().file("a", "b").jar(folder.resolve("three/a.jar"));

        StagedApp staged =
                stage(request().jar(app).library(one).library(one).library(same).library(other, "three.a.jar"));

        assertThat(Tree.of(staged.folder()).keySet())
                .contains("lib/a.jar", "lib/three.a.jar")
                .hasSize(5);
    }

    @Test
    void whatIsGoneFromTheApplicationIsGoneFromTheFolder() throws IOException {
        Path library = new TestApp().file("a", "a").jar(folder.resolve("a.jar"));
        stage(request()
                .jar(TestApp.of("Get", "Put").jar(folder.resolve("1.jar")))
                .library(library));

        StagedApp staged = stage(request().jar(TestApp.of("Put").jar(folder.resolve("2.jar"))));

        assertThat(Tree.of(staged.folder())).containsOnlyKeys("host.json", "functions.jar", "Put/function.json");
        assertThat(Tree.of(staged.zip())).isEqualTo(Tree.of(staged.folder()));
        assertThat(staged.folder().resolve("Get")).doesNotExist();
        assertThat(staged.folder().resolve("lib")).doesNotExist();
    }

    @Test
    void whatIsTheSameIsNotWrittenAgain() throws IOException {
        Path app = TestApp.of("Get").jar(folder.resolve("shop.jar"));
        Path function = stage(request().jar(app)).folder().resolve("Get/function.json");
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(function, before);

        stage(request().jar(app));
        assertThat(Files.getLastModifiedTime(function)).isEqualTo(before);

        Files.writeString(function, "{}");
        stage(request().jar(app));
        assertThat(function).hasContent(TestApp.functionJson("Get", TestApp.HTTP));
    }

    @Test
    void aStagingThatWasInterruptedIsCompletedByTheNext() throws IOException {
        Path app = TestApp.of("Get").jar(folder.resolve("shop.jar"));
        StagedApp staged = stage(request().jar(app));
        Files.delete(staged.zip());
        Files.delete(staged.folder().resolve("host.json"));
        Files.writeString(staged.folder().resolve("functions.jar"), "half of it");

        stage(request().jar(app));

        assertThat(staged.folder().resolve("functions.jar")).hasSameBinaryContentAs(app);
        assertThat(Tree.of(staged.zip())).isEqualTo(Tree.of(staged.folder())).hasSize(3);
    }
}
