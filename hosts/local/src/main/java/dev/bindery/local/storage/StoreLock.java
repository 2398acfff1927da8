package dev.bindery.local.storage;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second host out of a storage folder. The operating system lets go of it when the process dies. */
final class StoreLock implements AutoCloseable {
    /** Beyond the owner's number, which stays readable where a lock keeps readers out too. */
    private static final long LOCKED_BYTE = 1 << 20;

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    static StoreLock of(Path directory) {
        Path file = directory.resolve("store.lock");
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StoreInUseException(directory, owner(file));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(US_ASCII)));
            return new StoreLock(channel);
        } catch (IOException e) {
            throw new StoreException(
                    "The storage folder " + directory + " cannot be used (" + e
                            + "). Choose one that can be written: --storage DIR",
                    e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String owner(Path file) {
        try {
            String pid = Files.readString(file, US_ASCII).strip();
            return pid.isEmpty() ? "" : " (process " + pid + ")";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("The lock of the storage folder could not be released", e);
        }
    }
}
