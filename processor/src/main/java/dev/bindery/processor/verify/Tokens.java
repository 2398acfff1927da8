package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingUse;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.syntax.BlobPath;
import dev.bindery.syntax.RouteTemplate;
import dev.bindery.syntax.SyntaxException;
import java.util.List;

/** The names that a trigger captures from an event: the parameters of a route or of a blob's path. */
final class Tokens {
    private Tokens() {}

    static List<String> captured(BindingUse trigger) {
        return trigger.properties().stream()
                .flatMap(property -> captured(property).stream())
                .toList();
    }

    private static List<String> captured(PropertyUse property) {
        if (!(property.value() instanceof PropertyValue.Text text)) {
            return List.of();
        }
        Format format = property.rules().format();
        try {
            if (format == Format.ROUTE) {
                return RouteTemplate.parse(text.text()).parameters().stream()
                        .map(RouteTemplate.Parameter::name)
                        .toList();
            } else if (format == Format.BLOB_PATTERN) {
                return BlobPath.pattern(text.text()).parameters();
            }
        } catch (SyntaxException e) {
            // A text that cannot be read has a finding of its own.
            return List.of();
        }
        return List.of();
    }
}
