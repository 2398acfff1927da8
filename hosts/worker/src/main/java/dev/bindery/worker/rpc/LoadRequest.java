package dev.bindery.worker.rpc;

import java.util.HashMap;
import java.util.Map;

/**
 * A function to be loaded.
 *
 * @param functionId the host's id of it
 * @param name its name
 * @param directory the folder of its {@code function.json}
 * @param scriptFile the jar that it is in
 * @param entryPoint the class and method to be called
 * @param outputs the types of its outputs by their names
 */
public record LoadRequest(
        String functionId,
        String name,
        String directory,
        String scriptFile,
        String entryPoint,
        Map<String, String> outputs) {
    /** The entry point of the function that the worker itself brings, for training runs. */
    public static final String REHEARSAL = "dev.bindery.worker.app.Rehearsal.run";

    private static final int IN = 0;

    /**
     * Reads a request.
     *
     * @param in its fields
     * @return the request
     */
    public static LoadRequest read(ProtoReader in) {
        String id = "";
        ProtoReader metadata = null;
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 1 << 3 | Wire.LENGTH -> id = in.string();
                case 2 << 3 | Wire.LENGTH -> metadata = in.message();
                default -> in.skip();
            }
        }
        return metadata == null ? new LoadRequest(id, "", "", "", "", Map.of()) : metadata(id, metadata);
    }

    private static LoadRequest metadata(String id, ProtoReader in) {
        String directory = "";
        String scriptFile = "";
        String entryPoint = "";
        String name = "";
        Map<String, String> outputs = new HashMap<>();
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 1 << 3 | Wire.LENGTH -> directory = in.string();
                case 2 << 3 | Wire.LENGTH -> scriptFile = in.string();
                case 3 << 3 | Wire.LENGTH -> entryPoint = in.string();
                case 4 << 3 | Wire.LENGTH -> name = in.string();
                case 6 << 3 | Wire.LENGTH -> binding(in.message(), outputs);
                default -> in.skip();
            }
        }
        return new LoadRequest(id, name, directory, scriptFile, entryPoint, outputs);
    }

    private static void binding(ProtoReader in, Map<String, String> outputs) {
        String name = "";
        String type = "";
        long direction = IN;
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 1 << 3 | Wire.LENGTH -> name = in.string();
                case 2 << 3 | Wire.LENGTH -> {
                    ProtoReader info = in.message();
                    for (int field = info.next(); field != ProtoReader.END; field = info.next()) {
                        switch (field) {
                            case 2 << 3 | Wire.LENGTH -> type = info.string();
                            case 3 << 3 | Wire.VARINT -> direction = info.varint();
                            default -> info.skip();
                        }
                    }
                }
                default -> in.skip();
            }
        }
        if (direction != IN) {
            outputs.put(name, type);
        }
    }
}
