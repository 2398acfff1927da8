package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.model.Writing;
import java.util.Optional;

/** Conversions in the notation of the tables in {@link ConversionsTest}. */
final class ConversionTable {
    private ConversionTable() {}

    static String reading(TypeRef type, BindingKind kind) {
        return cell(Conversions.reading(type, kind).map(ConversionTable::show));
    }

    static String metadata(TypeRef type) {
        return cell(Conversions.metadata(type).map(ConversionTable::show));
    }

    static String writing(TypeRef type, BindingKind kind) {
        return cell(Conversions.writing(type, kind).map(ConversionTable::show));
    }

    private static String cell(Optional<String> conversion) {
        return conversion.orElse("-");
    }

    private static String show(Reading reading) {
        if (reading instanceof Reading.Decoded decoded) {
            return decoded.method();
        } else if (reading instanceof Reading.Factory factory) {
            return factory.type().displayName() + "." + factory.method() + (factory.bytes() ? "!" : "");
        } else if (reading instanceof Reading.Constant) {
            return "constant";
        } else if (reading instanceof Reading.Parsed parsed) {
            return parsed.type().displayName() + "." + parsed.method();
        } else if (reading instanceof Reading.Json) {
            return "json";
        } else if (reading instanceof Reading.Maybe maybe) {
            return "maybe(" + show(maybe.value()) + ")";
        }
        if (reading instanceof Reading.SeveralInArray several) {
            return "array(" + show(several.element()) + ")";
        }
        return "each(" + show(((Reading.Several) reading).element()) + ")";
    }

    private static String show(Writing writing) {
        if (writing instanceof Writing.Encoded encoded) {
            return encoded.method();
        } else if (writing instanceof Writing.Own own) {
            return own.type().displayName() + "." + own.method();
        } else if (writing instanceof Writing.Maybe maybe) {
            return "maybe(" + show(maybe.value()) + ")";
        }
        return "each(" + show(((Writing.Several) writing).element()) + ")";
    }
}
