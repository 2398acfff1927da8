package dev.bindery.processor.render;

import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.Writing;

/** Conversions as Java expressions. */
final class ConversionCode {
    private final JsonFields fields;
    private final Locals locals;
    private final TypeNames types;

    ConversionCode(JsonFields fields, Locals locals, TypeNames types) {
        this.fields = fields;
        this.locals = locals;
        this.types = types;
    }

    /** The expression that reads {@code data}. */
    String read(Reading reading, String data, String parameter) {
        return read(reading, data, parameter, 0);
    }

    /** The same, inside as many functions as {@code depth} says: each has a variable of its own. */
    private String read(Reading reading, String data, String parameter, int depth) {
        if (reading instanceof Reading.Decoded decoded) {
            return types.decode() + "." + decoded.method() + "(" + data + ")";
        } else if (reading instanceof Reading.Factory factory) {
            String call = types.of(factory.type()) + "." + factory.method() + "(" + data;
            return factory.inner().isEmpty()
                    ? call + ")"
                    : call + ", " + reader(factory.inner().get(), parameter, depth) + ")";
        } else if (reading instanceof Reading.Constant constant) {
            return types.decode() + ".constant(" + data + ", " + types.of(constant.type()) + ".class)";
        } else if (reading instanceof Reading.Parsed parsed) {
            String name = parsed.type().displayName();
            String article = "AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ";
            return types.decode() + ".parsed(" + data + ", " + JavaText.quote(article + name) + ", "
                    + types.of(parsed.type()) + "::" + parsed.method() + ")";
        } else if (reading instanceof Reading.Json json) {
            return fields.of(json.type(), parameter) + ".decode(" + data + ")";
        } else if (reading instanceof Reading.Maybe maybe) {
            return types.optional() + ".ofNullable(" + read(maybe.value(), data, parameter, depth) + ")";
        } else if (reading instanceof Reading.SeveralInArray several) {
            return types.decode() + ".array(" + data + ", " + types.full(several.component()) + "[]::new, "
                    + reader(several.element(), parameter, depth) + ")";
        }
        return types.decode() + ".list(" + data + ", " + reader(((Reading.Several) reading).element(), parameter, depth)
                + ")";
    }

    /** The function that reads one of several, or the value inside another. */
    private String reader(Reading reading, String parameter, int depth) {
        if (reading instanceof Reading.Decoded decoded) {
            return types.decode() + "::" + decoded.method();
        } else if (reading instanceof Reading.Factory factory && factory.inner().isEmpty()) {
            return types.of(factory.type()) + "::" + factory.method();
        } else if (reading instanceof Reading.Json json) {
            return fields.of(json.type(), parameter) + "::decode";
        }
        String item = locals.item(depth);
        return item + " -> " + read(reading, item, parameter, depth + 1);
    }

    /** The expression that writes {@code value}. */
    String write(Writing writing, String value) {
        if (writing instanceof Writing.Encoded encoded) {
            return types.encode() + "." + encoded.method() + "(" + value + ")";
        } else if (writing instanceof Writing.Own own) {
            return types.of(own.type()) + "." + own.method() + "(" + value + ")";
        } else if (writing instanceof Writing.Maybe maybe) {
            return write(maybe.value(), types.encode() + ".orNull(" + value + ")");
        }
        return types.encode() + ".items(" + value + ", " + writer(((Writing.Several) writing).element()) + ")";
    }

    private String writer(Writing writing) {
        return writing instanceof Writing.Own own
                ? types.of(own.type()) + "::" + own.method()
                : types.encode() + "::" + ((Writing.Encoded) writing).method();
    }
}
