package dev.bindery.worker.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.spi.BoundValue;
import dev.bindery.worker.SharedMemory;
import dev.bindery.worker.SharedMemoryException;
import dev.bindery.worker.rpc.ProtoReader;
import dev.bindery.worker.rpc.ProtoWriter;
import dev.bindery.worker.rpc.Wire;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values in shared memory, and what the messages say of them: {@code RpcSharedMemory}. Those written are of one call.
 */
final class SharedValues {
    private static final int STRING = 1;
    private static final int JSON = 2;
    private static final int BYTES = 3;

    private final SharedMemory memory;
    private final List<String> written = new ArrayList<>();

    SharedValues(SharedMemory memory) {
        this.memory = memory;
    }

    /** The value of an input. */
    static BoundValue read(ProtoReader in, String input, @Nullable SharedMemory memory) {
        String name = "";
        long offset = 0;
        long count = 0;
        int type = 0;
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 1 << 3 | Wire.LENGTH -> name = in.string();
                case 2 << 3 | Wire.VARINT -> offset = in.varint();
                case 3 << 3 | Wire.VARINT -> count = in.varint();
                case 4 << 3 | Wire.VARINT -> type = (int) in.varint();
                default -> in.skip();
            }
        }
        if (memory == null) {
            throw problem(input, "it is in shared memory, which this worker does not offer");
        } else if (type != STRING && type != JSON && type != BYTES) {
            throw problem(input, "what is in the shared memory '" + name + "' is of the unknown type " + type);
        }
        byte[] bytes;
        try {
            bytes = memory.read(name, offset, count);
        } catch (SharedMemoryException e) {
            throw problem(input, e.getMessage());
        }
        return type == BYTES
                ? new BoundValue.Bytes(bytes)
                : type == STRING
                        ? new BoundValue.Text(new String(bytes, UTF_8))
                        : new BoundValue.Json(new String(bytes, UTF_8));
    }

    private static SharedMemoryException problem(String input, @Nullable String problem) {
        return new SharedMemoryException("The value of '" + input + "' cannot be read: " + problem + ".");
    }

    /** Writes a value and what leads to it; or does nothing, where it is better off in the message. */
    boolean write(ProtoWriter out, int kind, byte[] content) {
        // The host takes no other kinds this way. Two GiB less one byte is all that an array can have.
        String name = content.length < SharedMemory.LEAST || kind == JSON ? null : memory.write(content);
        if (name == null) {
            return false;
        }
        written.add(name);
        long reference = out.begin(3);
        out.string(1, name);
        out.number(3, content.length);
        out.number(4, kind);
        out.end(reference);
        return true;
    }

    /** Frees what was written. */
    void close() {
        written.forEach(memory::close);
    }
}
