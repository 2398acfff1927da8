package dev.bindery.worker.rpc;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Single fields of messages of which nothing else is of interest. */
public final class Fields {
    private Fields() {}

    /**
     * Text.
     *
     * @param message the message
     * @param field the field's number
     * @return the text, empty where there is none
     */
    public static String string(ProtoReader message, int field) {
        ProtoReader in = message.again();
        String value = "";
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            if (tag == (field << 3 | Wire.LENGTH)) {
                value = in.string();
            } else {
                in.skip();
            }
        }
        return value;
    }

    /**
     * A message.
     *
     * @param message the message that it is in
     * @param field the field's number
     * @return what reads it, or null where there is none
     */
    public static @Nullable ProtoReader message(ProtoReader message, int field) {
        ProtoReader in = message.again();
        ProtoReader value = null;
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            if (tag == (field << 3 | Wire.LENGTH)) {
                value = in.message();
            } else {
                in.skip();
            }
        }
        return value;
    }

    /**
     * A map of text to text.
     *
     * @param message the message
     * @param field the field's number
     * @return the entries
     */
    public static Map<String, String> map(ProtoReader message, int field) {
        Map<String, String> values = new HashMap<>();
        ProtoReader in = message.again();
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            if (tag == (field << 3 | Wire.LENGTH)) {
                putEntry(in.message(), values);
            } else {
                in.skip();
            }
        }
        return values;
    }

    /**
     * Reads an entry of a map of text to text.
     *
     * @param entry the entry
     * @param values where it is added
     */
    public static void putEntry(ProtoReader entry, Map<String, String> values) {
        String key = "";
        String value = "";
        for (int tag = entry.next(); tag != ProtoReader.END; tag = entry.next()) {
            switch (tag) {
                case 1 << 3 | Wire.LENGTH -> key = entry.string();
                case 2 << 3 | Wire.LENGTH -> value = entry.string();
                default -> entry.skip();
            }
        }
        values.put(key, value);
    }

    /**
     * A {@code google.protobuf.Duration}.
     *
     * @param message the message
     * @param field the field's number
     * @param otherwise what there is where it is absent
     * @return milliseconds
     */
    public static long millis(ProtoReader message, int field, long otherwise) {
        long millis = otherwise;
        ProtoReader in = message.again();
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            if (tag == (field << 3 | Wire.LENGTH)) {
                ProtoReader duration = in.message();
                millis = 0;
                for (int part = duration.next(); part != ProtoReader.END; part = duration.next()) {
                    switch (part) {
                        case 1 << 3 | Wire.VARINT -> millis += duration.varint() * 1000;
                        case 2 << 3 | Wire.VARINT -> millis += duration.varint() / 1_000_000;
                        default -> duration.skip();
                    }
                }
            } else {
                in.skip();
            }
        }
        return millis;
    }
}
