package dev.bindery.worker;

import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Large values beside the stream: files in memory, which the host and this worker both see. They are read and written
 * as files, not mapped, so that a lack of memory or a file that was cut is an exception and not the end of the process.
 */
public final class SharedMemory {
    /** Where the host takes shorter values too, they are quicker on the stream. */
    public static final int LEAST = 1 << 20;

    /** The setting without which there is none. */
    static final String SWITCH = "FUNCTIONS_WORKER_SHARED_MEMORY_DATA_TRANSFER_ENABLED";

    private static final String PLACES = "FUNCTIONS_UNIX_SHARED_MEMORY_DIRECTORIES";
    private static final String USUAL_PLACE = "/dev/shm";
    private static final String FOLDER = "AzureFunctions";

    /** A sign that the rest is there, and how long the content is. */
    private static final int HEADER = 9;

    /** What arrays can have. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    /** More at once has the JDK take as much memory again, for a moment or for the life of the thread. */
    private static final int CHUNK = 1 << 16;

    private final List<Path> folders;
    private final FileAttribute<?> ownersOnly =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private final ConcurrentHashMap<String, Path> written = new ConcurrentHashMap<>();
    private boolean closed;

    private SharedMemory(List<Path> folders) {
        this.folders = folders;
    }

    /** The memory that these settings allow, or null if they do not, or if it cannot be used here. */
    static @Nullable SharedMemory open(Map<String, String> settings) {
        String wanted = settings.getOrDefault(SWITCH, "");
        if (!wanted.equals("1") && !wanted.equalsIgnoreCase("true")
                || !System.getProperty("os.name", "").equals("Linux")) {
            return null;
        }
        List<Path> folders = new ArrayList<>();
        String places = settings.getOrDefault(PLACES, "");
        for (String place : (places.isBlank() ? USUAL_PLACE : places).split(",")) {
            // The host has made the folder where it means to use it.
            Path folder = Path.of(place.strip(), FOLDER);
            if (Files.isDirectory(folder)) {
                folders.add(folder);
            }
        }
        SharedMemory memory = new SharedMemory(folders);
        String probe = memory.write(new byte[1]);
        if (probe == null) {
            return null;
        }
        memory.close(probe);
        // Also where the process is told to end by a signal.
        Runtime.getRuntime().addShutdownHook(new Thread("bindery-memory") {
            @Override
            public void run() {
                memory.close();
            }
        });
        return memory;
    }

    /**
     * Reads a value of the host's.
     *
     * @param name the name of the memory
     * @param offset where the value begins in its content
     * @param count how long it is
     * @return the value
     * @throws SharedMemoryException if it is not there
     */
    public byte[] read(String name, long offset, long count) {
        if (!isName(name)) {
            throw new SharedMemoryException("the name of the shared memory, '" + name + "', is none of the host's");
        }
        for (Path folder : folders) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    return read(file, offset, count);
                } catch (IOException e) {
                    throw new SharedMemoryException("the shared memory '" + name + "' cannot be read: " + e);
                }
            }
        }
        throw new SharedMemoryException("there is no shared memory '" + name + "' in " + folders);
    }

    /** A plain name: it leads nowhere but into the folder. */
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char each = name.charAt(i);
            boolean plain = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9';
            if (!plain && each != '-' && each != '_' && (each != '.' || i == 0)) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= 255;
    }

    private static byte[] read(Path file, long offset, long count) throws IOException {
        try (FileInputStream stream = new FileInputStream(file.toFile())) {
            byte[] header = new byte[HEADER];
            DataInputStream in = new DataInputStream(stream);
            in.readFully(header);
            long length = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getLong(1);
            if (header[0] != 1) {
                throw new IOException("it is not marked as written");
            } else if (offset < 0 || count < 0 || offset > length || count > length - offset) {
                throw new IOException(count + " bytes from " + offset + " on are not in its " + length + " bytes");
            } else if (length > stream.getChannel().size() - HEADER) {
                throw new IOException("it has less than the " + length + " bytes that it says");
            } else if (count > LONGEST) {
                throw new IOException(count + " bytes are more than fit into an array");
            }
            stream.skipNBytes(offset);
            byte[] value = new byte[(int) count];
            for (int at = 0; at < value.length; at += CHUNK) {
                in.readFully(value, at, Math.min(CHUNK, value.length - at));
            }
            return value;
        }
    }

    /**
     * Writes a value for the host, which says when it does not need it any more.
     *
     * @param content the value
     * @return the name of the memory, or null if there is no room for it
     */
    public @Nullable String write(byte[] content) {
        String name = UUID.randomUUID().toString();
        for (Path folder : folders) {
            Path file = folder.resolve(name);
            if (!own(name, file)) {
                return null;
            }
            try {
                Files.createFile(file, ownersOnly);
                write(file, content);
                return name;
            } catch (IOException | UnsupportedOperationException e) {
                // Full, or not ours to write to: the next one may do, and if none does, the stream.
                close(name);
            }
        }
        return null;
    }

    /** From here on, the file goes when this is closed. */
    private synchronized boolean own(String name, Path file) {
        if (!closed) {
            written.put(name, file);
        }
        return !closed;
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            out.write(ByteBuffer.allocate(HEADER)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put((byte) 1)
                    .putLong(content.length)
                    .array());
            for (int at = 0; at < content.length; at += CHUNK) {
                out.write(content, at, Math.min(CHUNK, content.length - at));
            }
        }
    }

    /**
     * Frees memory that this worker wrote; no other is touched.
     *
     * @param name its name
     * @return whether it was there, and is free
     */
    public boolean close(String name) {
        Path file = written.remove(name);
        try {
            return file != null && Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }

    /** Frees all that is left, and writes no more. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        for (String name : written.keySet()) {
            close(name);
        }
    }
}
