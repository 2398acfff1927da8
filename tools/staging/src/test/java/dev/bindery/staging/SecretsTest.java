package dev.bindery.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not leave the machine does not get into an app. */
class SecretsTest {
    private static final List<String> PLANTED = List.of(
            "local.settings.json",
            "conf/local.settings.json",
            ".env",
            "conf/.env.production",
            "server.pem",
            "certs/Server.PFX",
            "certs/store.p12",
            "private.key",
            "id_rsa",
            ".ssh/id_ed25519",
            ".git/config",
            "module/.git");

    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();

    private static TestApp planted() {
        TestApp app = TestApp.of("Get").file("conf/settings.json", "{}");
        PLANTED.forEach(name -> app.file(name, "TOP-SECRET"));
        return app;
    }

    private StagedApp stage(StagingRequest request) {
        return Staging.stage(request, progress::add);
    }

    private StagingRequest request() {
        return StagingRequest.of("shop", folder.resolve("target"));
    }

    private void assertClean(StagedApp staged) throws IOException {
        assertThat(Tree.of(staged.folder().resolve("functions.jar")))
                .containsOnlyKeys(
                        "META-INF/MANIFEST.MF",
                        "META-INF/azure-functions/Get/function.json",
                        "conf/settings.json",
                        "shop/Get.class");
        assertThat(Tree.of(staged.folder())).containsOnlyKeys("host.json", "functions.jar", "Get/function.json");
        assertThat(Tree.of(staged.zip())).isEqualTo(Tree.of(staged.folder()));
        assertThat(progress)
                .filteredOn(line -> line.endsWith("looks like a secret"))
                .hasSameSizeAs(PLANTED);
    }

    @Test
    void fromAFolderOfClasses() throws IOException {
        assertClean(stage(request().classes(planted().folder(folder.resolve("classes")))));
    }

    @Test
    void fromTheApplicationsJar() throws IOException {
        assertClean(stage(request().jar(planted().jar(folder.resolve("shop.jar")))));
    }

    @Test
    void aDependencysJarIsNotOursToChange() throws IOException {
        Path library = new TestApp().file("test.pem", "").jar(folder.resolve("a.jar"));
        Path app = TestApp.of("Get").jar(folder.resolve("shop.jar"));
        StagedApp staged = stage(request().jar(app).library(library));
        assertThat(staged.folder().resolve("lib/a.jar")).hasSameBinaryContentAs(library);
    }

    @Test
    void whatLiesInTheStagedFolderIsNotZipped() throws IOException {
        Path app = TestApp.of("Get").jar(folder.resolve("shop.jar"));
        StagedApp staged = stage(request().jar(app));
        Path planted = Files.writeString(staged.folder().resolve("local.settings.json"), "TOP-SECRET");

        assertThat(RefusalsTest.refusal(request().jar(app)))
                .startsWith("The folder " + staged.folder() + " has files that were not staged: local.settings.json.");
        assertThat(planted).exists();
        assertThat(Tree.of(staged.zip())).doesNotContainKey("local.settings.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settings.json",
                "host.json",
                "keys/Keys.class",
                "env/Env.class",
                "environment",
                "monkey",
                "api.keyboard",
                "git/Git.class",
                ".gitignore",
                "certs/ca.crt",
                "id_rsa.pub"
            })
    void namesThatAreNone(String name) {
        assertThat(Secrets.isSecret(name)).isFalse();
    }
}
