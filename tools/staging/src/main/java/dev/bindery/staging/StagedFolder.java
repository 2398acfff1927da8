package dev.bindery.staging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The folder and the zip of an app. Beside them lies the list of what was written, {@code <name>.files}: what is on it
 * may be replaced and removed, and nothing else.
 */
final class StagedFolder {
    private final Path target;
    private final Path folder;
    private final Path zip;
    private final Path list;
    private final Consumer<String> progress;

    StagedFolder(Path target, String name, Consumer<String> progress) {
        this.target = target;
        this.folder = target.resolve(name);
        this.zip = target.resolve(name + ".zip");
        this.list = target.resolve(name + ".files");
        this.progress = progress;
    }

    Path folder() {
        return folder;
    }

    Path zip() {
        return zip;
    }

    /**
     * Brings folder and zip to a state.
     *
     * @param files the content of each file by its path, with slashes
     * @throws StagingException if there are files that no staging has written
     */
    void write(SortedMap<String, Content> files) throws IOException {
        boolean before = Files.exists(list, LinkOption.NOFOLLOW_LINKS);
        SortedSet<String> ours = before ? new TreeSet<>(Files.readAllLines(list, UTF_8)) : new TreeSet<>();
        SortedSet<String> present = present();
        refuseForeign(present, ours, before);
        Files.createDirectories(target);
        // Whoever is interrupted from here on owns what was written until then.
        SortedSet<String> union = new TreeSet<>(ours);
        union.addAll(files.keySet());
        writeList(union);
        for (String file : present) {
            if (!files.containsKey(file)) {
                Files.delete(folder.resolve(file));
            }
        }
        SortedMap<String, Path> written = new TreeMap<>();
        for (Map.Entry<String, Content> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            writeFile(path, file.getValue());
            written.put(file.getKey(), path);
        }
        removeEmptyFolders();
        progress.accept("staged " + folder);
        Path making = target.resolve(zip.getFileName() + ".tmp");
        ReproducibleZip.zip(making, written);
        Files.move(making, zip, StandardCopyOption.REPLACE_EXISTING);
        writeList(new TreeSet<>(files.keySet()));
        progress.accept("staged " + zip + " (" + (Files.size(zip) + 1023) / 1024 + " KB)");
    }

    private void writeList(SortedSet<String> files) throws IOException {
        Path making = target.resolve(list.getFileName() + ".tmp");
        Files.write(making, files, UTF_8);
        Files.move(making, list, StandardCopyOption.REPLACE_EXISTING);
    }

    private void refuseForeign(SortedSet<String> present, SortedSet<String> ours, boolean before) {
        List<String> foreign =
                present.stream().filter(file -> !ours.contains(file)).toList();
        if (!foreign.isEmpty()) {
            throw new StagingException(
                    "The folder " + folder + " has files that were not staged: " + foreign.get(0)
                            + (foreign.size() > 1 ? " and " + (foreign.size() - 1) + " more." : "."),
                    "Staging replaces and removes what an earlier staging wrote, and nothing else.",
                    "Move them elsewhere, delete the folder if you do not need them, or name another target.");
        }
        if (!before && Files.exists(zip, LinkOption.NOFOLLOW_LINKS)) {
            throw new StagingException(
                    "There is a file " + zip + " that was not staged.",
                    "Staging replaces and removes what an earlier staging wrote, and nothing else.",
                    "Move it elsewhere, delete it if you do not need it, or name another target.");
        }
    }

    /** What is there; links are files here, whatever they lead to. */
    private SortedSet<String> present() throws IOException {
        SortedSet<String> present = new TreeSet<>();
        if (Files.isSymbolicLink(folder)) {
            throw new StagingException(
                    "The folder " + folder + " is a link.",
                    "Staging writes to a folder of its own.",
                    "Remove the link, or name another target.");
        }
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    present.add(folder.relativize(file).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return present;
    }

    /** Leaves a file alone that has this content: hosts that watch the folder need not start again. */
    private static void writeFile(Path path, Content content) throws IOException {
        Files.createDirectories(path.getParent());
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            try (InputStream there = Files.newInputStream(path);
                    InputStream wanted = content.open()) {
                if (same(there, wanted)) {
                    return;
                }
            }
        }
        Files.deleteIfExists(path);
        try (InputStream in = content.open()) {
            Files.copy(in, path);
        }
    }

    private static boolean same(InputStream one, InputStream other) throws IOException {
        int size = 1 << 16;
        byte[] some;
        do {
            some = one.readNBytes(size);
            if (!Arrays.equals(some, other.readNBytes(size))) {
                return false;
            }
        } while (some.length == size);
        return true;
    }

    private void removeEmptyFolders() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                try (DirectoryStream<Path> entries = Files.newDirectoryStream(visited)) {
                    if (entries.iterator().hasNext()) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
