package dev.bindery.processor.verify;

import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.processor.verify.Claims.Claim;
import dev.bindery.syntax.BlobPath;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.RouteTemplate;
import dev.bindery.syntax.Schedule;
import dev.bindery.syntax.SyntaxException;
import java.util.List;

/** Text that the host reads with rules of its own: routes, schedules, names and paths. */
final class TextRules {
    private TextRules() {}

    static void check(Claims claims, List<Finding> findings) {
        for (Claim claim : claims.all()) {
            for (PropertyUse property : claim.use().properties()) {
                if (property.written() && property.value() instanceof PropertyValue.Text text) {
                    check(claim, property, text.text(), findings);
                }
            }
        }
    }

    private static void check(Claim claim, PropertyUse property, String text, List<Finding> findings) {
        PropertyUse.Rules rules = property.rules();
        // What stands in for a setting or a value of the trigger is known only where the function runs.
        if (rules.appSettings() && text.contains("%")) {
            return;
        }
        if (rules.expressions() && text.contains("{") && rules.format() == Format.QUEUE_NAME) {
            return;
        }
        try {
            switch (rules.format()) {
                case ROUTE -> {
                    if (!text.isEmpty()) {
                        RouteTemplate.parse(text);
                    }
                }
                case SCHEDULE -> Schedule.parse(text);
                case QUEUE_NAME -> Names.queue(text);
                case BLOB_PATH -> BlobPath.parse(text);
                case BLOB_PATTERN -> BlobPath.pattern(text);
                case CONNECTION, ANY -> {}
            }
        } catch (SyntaxException e) {
            Problem problem =
                    switch (rules.format()) {
                        case ROUTE -> Problem.ROUTE;
                        case SCHEDULE -> Problem.SCHEDULE;
                        default -> Problem.TEXT_FORMAT;
                    };
            findings.add(new Finding(
                    problem,
                    property.site(),
                    "The " + property.name() + " of " + claim.annotation() + " is \"" + text + "\".\n  " + e.problem()));
        }
    }
}
