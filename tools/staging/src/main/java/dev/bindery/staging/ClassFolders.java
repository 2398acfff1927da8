package dev.bindery.staging;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Folders of compiled classes and resources, which become a jar. */
final class ClassFolders {
    private final Map<String, Content> files = new TreeMap<>();
    private final Map<String, Path> origins = new TreeMap<>();
    private final Consumer<String> progress;

    private ClassFolders(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * Writes a jar of all that is in the folders.
     *
     * @throws StagingException if a folder is none, two have the same file, or a link leads out of one
     */
    static void jar(List<Path> folders, Path target, Consumer<String> progress) throws IOException {
        ClassFolders all = new ClassFolders(progress);
        for (Path folder : folders) {
            all.add(folder);
        }
        ReproducibleZip.jar(target, all.files);
    }

    private void add(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new StagingException(
                    "The folder of classes " + folder + (Files.exists(folder) ? " is no folder." : " does not exist."),
                    "Classes are in a folder that javac has written to.",
                    Files.exists(folder)
                            ? "If it is a jar, name it with --jar."
                            : "Compile first, or correct its path.");
        }
        Path root = folder.toRealPath();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                add(root, file, attributes.isSymbolicLink());
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void add(Path root, Path file, boolean link) throws IOException {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (Secrets.isSecret(name)) {
            progress.accept("left out " + file + ", which looks like a secret");
            return;
        }
        if (link && !(Files.isRegularFile(file) && file.toRealPath().startsWith(root))) {
            throw new StagingException(
                    "The link " + file + " leads out of the folder of classes, or to no file.",
                    "A link among classes leads to a file among them.",
                    "Copy what it leads to in its place, or remove it.");
        }
        Path other = origins.putIfAbsent(name, file);
        if (other != null) {
            throw new StagingException(
                    "The folders of classes have the same file twice: " + other + " and " + file + ".",
                    "A jar has one file of a name.",
                    "Remove one of them, or build a jar yourself and name it with --jar.");
        }
        files.put(name, Content.of(file));
    }
}
