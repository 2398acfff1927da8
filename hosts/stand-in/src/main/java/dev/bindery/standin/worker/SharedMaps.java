package dev.bindery.standin.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import dev.bindery.standin.CallFailure;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.rpc.CloseSharedMemoryResourcesRequest;
import dev.bindery.standin.rpc.CloseSharedMemoryResourcesResponse;
import dev.bindery.standin.rpc.InvocationResponse;
import dev.bindery.standin.rpc.ParameterBinding;
import dev.bindery.standin.rpc.RpcDataType;
import dev.bindery.standin.rpc.RpcSharedMemory;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.standin.rpc.TypedData;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The host's side of memory that it shares with a worker. What is not as it should be fails the call, or the test. */
public final class SharedMaps {
    private static final int LEAST = 1 << 20;

    private final Path folder;
    private final Set<String> unclosed = ConcurrentHashMap.newKeySet();
    private final List<String> problems = new ArrayList<>();
    private final AtomicInteger read = new AtomicInteger();
    private volatile boolean leavesOpen;

    private SharedMaps(Path folder) {
        this.folder = folder;
    }

    /** The maps that the settings ask for, in a folder that is made anew; null where they ask for none. */
    static @Nullable SharedMaps of(Map<String, String> settings) {
        String enabled = settings.getOrDefault("FUNCTIONS_WORKER_SHARED_MEMORY_DATA_TRANSFER_ENABLED", "");
        String directories = settings.getOrDefault("FUNCTIONS_UNIX_SHARED_MEMORY_DIRECTORIES", "");
        if (!enabled.equals("1") && !enabled.equalsIgnoreCase("true") || directories.isEmpty()) {
            return null;
        }
        Path folder = Path.of(directories.split(",")[0], "AzureFunctions");
        try {
            if (Files.isDirectory(folder)) {
                for (Path left : files(folder)) {
                    Files.delete(left);
                }
                Files.delete(folder);
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SharedMaps(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** The names of all maps that there are. */
    public List<String> names() {
        try {
            return files(folder).stream()
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an input, unless it is of another kind or too short. */
    @Nullable
    RpcSharedMemory write(HostValue value) {
        byte[] content = value instanceof HostValue.Bytes bytes
                ? bytes.bytes()
                : value instanceof HostValue.Text text ? text.text().getBytes(UTF_8) : new byte[0];
        if (content.length < LEAST) {
            return null;
        }
        String name = UUID.randomUUID().toString();
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            out.write(1);
            out.write(ByteBuffer.allocate(8)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(content.length)
                    .array());
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RpcSharedMemory.newBuilder()
                .setName(name)
                .setCount(content.length)
                .setType(
                        value instanceof HostValue.Bytes
                                ? RpcDataType.RPC_DATA_TYPE_BYTES
                                : RpcDataType.RPC_DATA_TYPE_STRING)
                .build();
    }

    /** How many outputs were read. */
    public int read() {
        return read.get();
    }

    /** From now on, outputs are not asked to be closed, as by a host that crashes. */
    public void leaveOpen() {
        leavesOpen = true;
    }

    /** Frees an input. */
    void free(String name) {
        try {
            if (name.matches("[-0-9a-f]{36}")) {
                Files.deleteIfExists(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same response with the values of its outputs in it; their maps are the worker's to close. */
    InvocationResponse withValues(InvocationResponse response) {
        InvocationResponse.Builder complete = response.toBuilder();
        for (int i = 0; i < response.getOutputDataCount(); i++) {
            ParameterBinding output = response.getOutputData(i);
            if (output.hasRpcSharedMemory()) {
                unclosed.add(output.getRpcSharedMemory().getName());
                complete.setOutputData(i, output.toBuilder().setData(read(output.getRpcSharedMemory())));
            }
        }
        return complete.build();
    }

    private TypedData read(RpcSharedMemory shared) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(folder.resolve(shared.getName())))) {
            byte[] header = in.readNBytes(9);
            long length = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getLong(1);
            if (header[0] != 1 || length != shared.getCount() || shared.getOffset() != 0 || length < LEAST) {
                throw CallFailure.failed("This is no memory of the worker's: " + shared);
            }
            byte[] content = new byte[(int) length];
            in.readFully(content);
            if (in.read() >= 0) {
                throw CallFailure.failed("There is more in the memory than the worker says: " + shared);
            }
            read.incrementAndGet();
            ByteString bytes = UnsafeByteOperations.unsafeWrap(content);
            return switch (shared.getType()) {
                case RPC_DATA_TYPE_BYTES ->
                    TypedData.newBuilder().setBytes(bytes).build();
                case RPC_DATA_TYPE_STRING ->
                    TypedData.newBuilder().setString(bytes.toStringUtf8()).build();
                default -> throw CallFailure.failed("Values of this type are not shared: " + shared.getType());
            };
        } catch (IOException e) {
            throw CallFailure.failed("The worker's memory cannot be read: " + e);
        }
    }

    /** What asks the worker to close the outputs of a response; null where there are none. */
    @Nullable
    StreamingMessage closing(InvocationResponse response) {
        CloseSharedMemoryResourcesRequest.Builder request = CloseSharedMemoryResourcesRequest.newBuilder();
        for (ParameterBinding output : response.getOutputDataList()) {
            if (output.hasRpcSharedMemory()) {
                request.addMapNames(output.getRpcSharedMemory().getName());
            }
        }
        return request.getMapNamesCount() == 0 || leavesOpen
                ? null
                : StreamingMessage.newBuilder()
                        .setRequestId(UUID.randomUUID().toString())
                        .setCloseSharedMemoryResourcesRequest(request)
                        .build();
    }

    /** The worker's answer to that. */
    synchronized void closed(CloseSharedMemoryResourcesResponse response) {
        response.getCloseMapResultsMap().forEach((name, closed) -> {
            if (!closed || !unclosed.remove(name) || Files.exists(folder.resolve(name))) {
                problems.add(name + " is said to be closed: " + closed);
            }
        });
        notifyAll();
    }

    /** Waits until all outputs are closed; what went wrong with that. */
    public synchronized List<String> problems() throws InterruptedException {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!unclosed.isEmpty() && System.nanoTime() < end) {
            wait(100);
        }
        unclosed.forEach(name -> problems.add(name + " is not closed"));
        return List.copyOf(problems);
    }
}
