package dev.bindery.staging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a folder or a zip, as text by their paths. */
final class Tree {
    private Tree() {}

    static SortedMap<String, String> of(Path folderOrZip) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folderOrZip)) {
            try (Stream<Path> paths = Files.walk(folderOrZip)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(
                            folderOrZip.relativize(path).toString().replace('\\', '/'),
                            new String(Files.readAllBytes(path), UTF_8));
                }
            }
            return files;
        }
        try (ZipFile zip = new ZipFile(folderOrZip.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    files.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                }
            }
        }
        return files;
    }
}
