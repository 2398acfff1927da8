package dev.bindery.staging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zips and jars whose bytes follow from their content alone. */
final class ReproducibleZip {
    static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** What Gradle writes too: the first month in which the zip format's time needs no time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int DIRECTORY_ENTRY_LENGTH = 46;
    private static final byte UNIX = 3;
    private static final int FILE = 0100644 << 16;
    private static final int FOLDER = 040755 << 16 | 0x10;

    private ReproducibleZip() {}

    /** Writes a jar: the manifest first, as readers of jars want it, then the rest in order, with their folders. */
    static void jar(Path target, Map<String, Content> files) throws IOException {
        SortedMap<String, Content> rest = new TreeMap<>(files);
        Content manifest = rest.remove(MANIFEST);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            write(
                    zip,
                    MANIFEST,
                    manifest == null ? Content.of("Manifest-Version: 1.0\r\n\r\n".getBytes(UTF_8)) : manifest);
            for (String folder : folders(rest.keySet())) {
                zip.putNextEntry(entry(folder));
            }
            for (Map.Entry<String, Content> file : rest.entrySet()) {
                write(zip, file.getKey(), file.getValue());
            }
        }
        setPermissions(target);
    }

    private static void write(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(entry(name));
        try (InputStream in = content.open()) {
            in.transferTo(zip);
        }
    }

    /** Folders have entries because some libraries look for classes by listing them. */
    private static SortedSet<String> folders(Iterable<String> files) {
        SortedSet<String> folders = new TreeSet<>();
        for (String file : files) {
            for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
                folders.add(file.substring(0, slash + 1));
            }
        }
        return folders;
    }

    /** Writes a zip without compressing: jars are compressed already, and no version of zlib decides on the bytes. */
    static void zip(Path target, SortedMap<String, Path> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, Path> file : files.entrySet()) {
                CheckedOutputStream sum = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
                ZipEntry entry = entry(file.getKey());
                entry.setSize(Files.copy(file.getValue(), sum));
                entry.setCrc(sum.getChecksum().getValue());
                zip.putNextEntry(entry);
                Files.copy(file.getValue(), zip);
            }
        }
        setPermissions(target);
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    /** Says of every entry that all may read it; the JDK's writer leaves that to whoever unpacks it. */
    private static void setPermissions(Path zip) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "rw")) {
            ByteBuffer end = read(file, file.length() - DIRECTORY_END_LENGTH, DIRECTORY_END_LENGTH);
            int length = end.getInt(12);
            long start = Integer.toUnsignedLong(end.getInt(16));
            if (end.getInt(0) != DIRECTORY_END || length < 0 || start == 0xFFFFFFFFL) {
                // Beyond 4 GB or 65535 entries the directory is elsewhere; then permissions are as the JDK leaves them.
                return;
            }
            ByteBuffer directory = read(file, start, length);
            int at = 0;
            while (at < length && directory.getInt(at) == DIRECTORY_ENTRY) {
                int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
                boolean folder = directory.get(at + DIRECTORY_ENTRY_LENGTH + nameLength - 1) == '/';
                directory.put(at + 5, UNIX);
                directory.putInt(at + 38, folder ? FOLDER : FILE);
                at += DIRECTORY_ENTRY_LENGTH
                        + nameLength
                        + Short.toUnsignedInt(directory.getShort(at + 30))
                        + Short.toUnsignedInt(directory.getShort(at + 32));
            }
            file.seek(start);
            file.write(directory.array());
        }
    }

    private static ByteBuffer read(RandomAccessFile file, long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(position);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
