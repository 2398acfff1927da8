package dev.bindery.worker.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.spi.BoundValue;
import dev.bindery.worker.rpc.ProtoReader;
import dev.bindery.worker.rpc.Wire;
import java.util.ArrayList;
import java.util.List;

/** Values as the host sends them: {@code TypedData}. */
final class Values {
    private Values() {}

    static BoundValue read(ProtoReader in) {
        BoundValue value = BoundValue.NOTHING;
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 1 << 3 | Wire.LENGTH -> value = new BoundValue.Text(in.string());
                case 2 << 3 | Wire.LENGTH -> value = new BoundValue.Json(in.string());
                case 3 << 3 | Wire.LENGTH, 4 << 3 | Wire.LENGTH -> value = new BoundValue.Bytes(in.bytes());
                case 5 << 3 | Wire.LENGTH -> value = new BoundValue.Request(RequestReader.read(in.message()));
                case 6 << 3 | Wire.VARINT -> value = new BoundValue.Numeric(in.sint());
                case 7 << 3 | Wire.FIXED64 -> value = new BoundValue.Numeric(in.fixedDouble());
                case 8 << 3 | Wire.LENGTH,
                        9 << 3 | Wire.LENGTH,
                        10 << 3 | Wire.LENGTH,
                        11 << 3 | Wire.LENGTH,
                        13 << 3 | Wire.LENGTH -> value = new BoundValue.Items(items(tag >>> 3, in.message()));
                case 12 << 3 | Wire.LENGTH -> value = reference(in.message());
                default -> in.skip();
            }
        }
        return value;
    }

    private static List<BoundValue> items(int kind, ProtoReader in) {
        List<BoundValue> items = new ArrayList<>();
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 1 << 3 | Wire.LENGTH -> {
                    if (kind == 8) {
                        items.add(new BoundValue.Bytes(in.bytes()));
                    } else if (kind == 9) {
                        items.add(new BoundValue.Text(in.string()));
                    } else if (kind == 13) {
                        items.add(reference(in.message()));
                    } else {
                        ProtoReader numbers = in.message();
                        while (numbers.remaining() > 0) {
                            items.add(new BoundValue.Numeric(
                                    kind == 10 ? number(numbers) : Long.valueOf(numbers.sint())));
                        }
                    }
                }
                case 1 << 3 | Wire.FIXED64 -> {
                    if (kind == 10) {
                        items.add(new BoundValue.Numeric(number(in)));
                    } else {
                        in.skip();
                    }
                }
                case 1 << 3 | Wire.VARINT -> {
                    if (kind == 11) {
                        items.add(new BoundValue.Numeric(in.sint()));
                    } else {
                        in.skip();
                    }
                }
                default -> in.skip();
            }
        }
        return items;
    }

    private static Number number(ProtoReader in) {
        return in.fixedDouble();
    }

    /** What a reference says, which is all that can be had without the SDK that it is meant for. */
    private static BoundValue reference(ProtoReader in) {
        String type = "";
        byte[] content = {};
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 3 << 3 | Wire.LENGTH -> type = in.string();
                case 4 << 3 | Wire.LENGTH -> content = in.bytes();
                default -> in.skip();
            }
        }
        return type.startsWith("application/json")
                ? new BoundValue.Json(new String(content, UTF_8))
                : new BoundValue.Bytes(content);
    }
}
