package dev.bindery.azurite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** Installs the npm package that the lock file names, once for all modules of a build. */
final class Npm {
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "start.js");
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private Npm() {}

    static Optional<Path> find() {
        String name = WINDOWS ? "npm.cmd" : "npm";
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The folder in which Azurite is installed. Of several processes that want it at once, one installs it. */
    static Path install() throws IOException, InterruptedException {
        Path folder = buildFolder().resolve("azurite-" + fingerprint());
        Path done = folder.resolve("installed");
        Files.createDirectories(folder);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(done)) {
                for (String file : FILES) {
                    try (InputStream content = resource(file)) {
                        Files.copy(content, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
                run(folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
                Files.createFile(done);
            }
        }
        return folder;
    }

    private static void run(Path folder, String... arguments) throws IOException, InterruptedException {
        String npm = find().orElseThrow(() -> new IOException("There is no npm on the PATH"))
                .toString();
        List<String> command = new ArrayList<>(List.of(npm));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("npm " + String.join(" ", arguments) + " failed in " + folder + ":\n" + output);
        }
    }

    /** The target folder of the outermost module, which is where all modules of a build find it. */
    private static Path buildFolder() {
        Path root = Path.of("").toAbsolutePath();
        for (Path above = root; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve("pom.xml"))) {
                root = above;
            }
        }
        return root.resolve("target");
    }

    private static String fingerprint() throws IOException {
        CRC32 sum = new CRC32();
        for (String file : FILES) {
            try (InputStream content = resource(file)) {
                sum.update(content.readAllBytes());
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private static InputStream resource(String file) {
        InputStream content = Npm.class.getResourceAsStream(file);
        if (content == null) {
            throw new IllegalStateException(file + " is missing from the jar");
        }
        return content;
    }
}
