package dev.bindery.local.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees when files in folders come, go and change. It looks, as what systems say of it is late on some of them. */
public final class FileWatch {
    private final List<Path> folders;
    private final List<Path> files;
    private Map<Path, String> settled;
    private Map<Path, String> last;

    /**
     * @param folders everything in these
     * @param files and these, which need not exist
     */
    public FileWatch(List<Path> folders, List<Path> files) {
        this.folders = folders;
        this.files = files;
        this.settled = look();
        this.last = settled;
    }

    /**
     * Whether anything has changed since the last time this said so, and has not changed further since the last look.
     */
    public boolean hasChanged() {
        Map<Path, String> now = look();
        boolean quiet = now.equals(last);
        last = now;
        if (!quiet || now.equals(settled)) {
            return false;
        }
        settled = now;
        return true;
    }

    private Map<Path, String> look() {
        Map<Path, String> seen = new HashMap<>();
        ClassFolders.files(folders).forEach(file -> look(file, seen));
        files.forEach(file -> look(file, seen));
        return seen;
    }

    private static void look(Path file, Map<Path, String> seen) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            seen.put(file, attributes.lastModifiedTime() + "/" + attributes.size() + "/" + attributes.fileKey());
        } catch (IOException e) {
            // It is not there, or not any more.
        }
    }
}
