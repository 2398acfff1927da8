package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A local Maven repository with Bindery installed, for projects outside of this one. Everything else comes from the
 * repository that this build has filled already, which it sees as a remote one: no network, and nothing written there.
 */
final class UserRepository {
    private final Path repository;
    private final Path settings;

    private UserRepository(Path folder) {
        this.repository = folder.resolve("repository");
        this.settings = folder.resolve("settings.xml");
    }

    static UserRepository in(Path folder) throws IOException {
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
        for (Reactor.Module module : Reactor.published()) {
            Path reduced = module.folder().resolve("target/dependency-reduced-pom.xml");
            made.install(
                    module, Files.exists(reduced) ? reduced : module.folder().resolve("pom.xml"));
        }
        return made;
    }

    /** Starts Maven in a folder, as a user of this repository. */
    Process maven(Path folder, String... arguments) throws IOException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        List<String> command = new ArrayList<>(List.of(windows ? "mvn.cmd" : "mvn", "-B", "-ntp"));
        command.addAll(List.of("-s", settings.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        return builder.redirectErrorStream(true).start();
    }

    /** Runs Maven to its end, which must have a status, and returns what it said. */
    List<String> build(Path folder, int status, String... arguments) throws Exception {
        Process process = maven(folder, arguments);
        try {
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(output).isEqualTo(status);
            return output.lines().toList();
        } finally {
            process.destroyForcibly();
        }
    }

    private void install(Reactor.Module module, Path pom) throws IOException {
        Path place = Files.createDirectories(
                repository.resolve("dev/bindery").resolve(module.artifact()).resolve(Reactor.version()));
        String name = module.artifact() + "-" + Reactor.version();
        Files.copy(pom, place.resolve(name + ".pom"));
        Optional<Path> jar = module.jar();
        if (jar.isPresent()) {
            if (!Files.isRegularFile(jar.get())) {
                throw new IllegalStateException("There is no " + jar.get() + "; run mvn verify in the root");
            }
            Files.copy(jar.get(), place.resolve(name + ".jar"));
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
}
