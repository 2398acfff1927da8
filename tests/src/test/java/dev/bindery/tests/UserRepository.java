package dev.bindery.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A local Maven repository with Bindery installed, for projects outside of this one. Everything else comes from the
 * repository that this build has filled already, which it sees as a remote one: no network, and nothing written there.
 */
final class UserRepository {
    private static final Map<String, String> MODULES = Map.of(
            "bindery-annotations", "annotations",
            "bindery-syntax", "syntax",
            "bindery-staging", "tools/staging",
            "bindery-runtime", "runtime-lib",
            "bindery-processor", "processor",
            "bindery-local", "hosts/local",
            "bindery-maven-plugin", "tools/maven-plugin");

    private final Path repository;
    private final Path settings;

    private UserRepository(Path folder) {
        this.repository = folder.resolve("repository");
        this.settings = folder.resolve("settings.xml");
    }

    static UserRepository in(Path folder) throws Exception {
        UserRepository made = new UserRepository(folder);
        Files.writeString(made.settings, """
                <settings>
                  <localRepository>%s</localRepository>
                  <mirrors>
                    <mirror>
                      <id>this-build</id>
                      <mirrorOf>*</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """.formatted(made.repository, cache().toUri()));
        made.install("bindery-parent", Repository.ROOT.resolve("pom.xml"), null);
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            Path folderOfModule = Repository.ROOT.resolve(module.getValue());
            Path reduced = folderOfModule.resolve("target/dependency-reduced-pom.xml");
            made.install(
                    module.getKey(),
                    Files.exists(reduced) ? reduced : folderOfModule.resolve("pom.xml"),
                    folderOfModule.resolve("target/" + module.getKey() + "-" + version() + ".jar"));
        }
        return made;
    }

    Path settings() {
        return settings;
    }

    private void install(String artifact, Path pom, Path jar) throws Exception {
        Path place = Files.createDirectories(
                repository.resolve("dev/bindery").resolve(artifact).resolve(version()));
        String name = artifact + "-" + version();
        Files.copy(pom, place.resolve(name + ".pom"));
        if (jar != null) {
            if (!Files.isRegularFile(jar)) {
                throw new IllegalStateException("There is no " + jar + "; run mvn verify in the root");
            }
            Files.copy(jar, place.resolve(name + ".jar"));
        }
    }

    /** The repository that this build resolves from: that of the jars which these tests run with. */
    private static Path cache() {
        return TestClassPath.entries().stream()
                .filter(entry -> entry.toString().replace('\\', '/').contains("/org/assertj/assertj-core/"))
                .findFirst()
                .orElseThrow()
                .resolve("../../../../..")
                .normalize();
    }

    static String version() throws IOException {
        String pom = Files.readString(Repository.ROOT.resolve("pom.xml"));
        Matcher version = Pattern.compile("<artifactId>bindery-parent</artifactId>\\s*<version>(.+)</version>")
                .matcher(pom);
        if (!version.find()) {
            throw new IllegalStateException("The root's pom.xml has no version");
        }
        return version.group(1);
    }
}
