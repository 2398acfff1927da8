package dev.bindery.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.Writing;
import java.util.Optional;

/** Conversions as Java expressions. */
final class ConversionCode {
    private final JsonFields fields;
    private final Locals locals;

    ConversionCode(JsonFields fields, Locals locals) {
        this.fields = fields;
        this.locals = locals;
    }

    /** The expression that reads {@code data}. */
    CodeBlock read(Reading reading, CodeBlock data, String parameter) {
        return read(reading, data, parameter, 0);
    }

    /** The same, inside as many functions as {@code depth} says: each has a variable of its own. */
    private CodeBlock read(Reading reading, CodeBlock data, String parameter, int depth) {
        if (reading instanceof Reading.Decoded decoded) {
            return CodeBlock.of("$T.$L($L)", Runtime.DECODE, decoded.method(), data);
        } else if (reading instanceof Reading.Factory factory) {
            CodeBlock inner = factory.inner()
                    .map(value -> CodeBlock.of(", $L", reader(value, parameter, depth)))
                    .orElse(CodeBlock.of(""));
            return CodeBlock.of("$T.$L($L$L)", JavaTypes.className(factory.type()), factory.method(), data, inner);
        } else if (reading instanceof Reading.Constant constant) {
            return CodeBlock.of(
                    "$T.constant($L, $T.class)", Runtime.DECODE, data, JavaTypes.className(constant.type()));
        } else if (reading instanceof Reading.Parsed parsed) {
            String name = parsed.type().displayName();
            String article = "AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ";
            return CodeBlock.of(
                    "$T.parsed($L, $S, $T::$L)",
                    Runtime.DECODE,
                    data,
                    article + name,
                    JavaTypes.className(parsed.type()),
                    parsed.method());
        } else if (reading instanceof Reading.Json json) {
            return CodeBlock.of("$L.decode($L)", fields.of(json.type(), parameter), data);
        } else if (reading instanceof Reading.Maybe maybe) {
            return CodeBlock.of("$T.ofNullable($L)", Optional.class, read(maybe.value(), data, parameter, depth));
        } else if (reading instanceof Reading.SeveralInArray several) {
            return CodeBlock.of(
                    "$T.array($L, $T[]::new, $L)",
                    Runtime.DECODE,
                    data,
                    JavaTypes.name(several.component()),
                    reader(several.element(), parameter, depth));
        }
        return CodeBlock.of(
                "$T.list($L, $L)",
                Runtime.DECODE,
                data,
                reader(((Reading.Several) reading).element(), parameter, depth));
    }

    /** The function that reads one of several, or the value inside another. */
    private CodeBlock reader(Reading reading, String parameter, int depth) {
        if (reading instanceof Reading.Decoded decoded) {
            return CodeBlock.of("$T::$L", Runtime.DECODE, decoded.method());
        } else if (reading instanceof Reading.Factory factory && factory.inner().isEmpty()) {
            return CodeBlock.of("$T::$L", JavaTypes.className(factory.type()), factory.method());
        } else if (reading instanceof Reading.Json json) {
            return CodeBlock.of("$L::decode", fields.of(json.type(), parameter));
        }
        String item = locals.item(depth);
        return CodeBlock.of("$L -> $L", item, read(reading, CodeBlock.of("$L", item), parameter, depth + 1));
    }

    /** The expression that writes {@code value}. */
    CodeBlock write(Writing writing, CodeBlock value) {
        if (writing instanceof Writing.Encoded encoded) {
            return CodeBlock.of("$T.$L($L)", Runtime.ENCODE, encoded.method(), value);
        } else if (writing instanceof Writing.Own own) {
            return CodeBlock.of("$T.$L($L)", JavaTypes.className(own.type()), own.method(), value);
        } else if (writing instanceof Writing.Maybe maybe) {
            return write(maybe.value(), CodeBlock.of("$T.orNull($L)", Runtime.ENCODE, value));
        }
        return CodeBlock.of("$T.items($L, $L)", Runtime.ENCODE, value, writer(((Writing.Several) writing).element()));
    }

    private static CodeBlock writer(Writing writing) {
        return writing instanceof Writing.Own own
                ? CodeBlock.of("$T::$L", JavaTypes.className(own.type()), own.method())
                : CodeBlock.of("$T::$L", Runtime.ENCODE, ((Writing.Encoded) writing).method());
    }
}
