package dev.bindery.processor.verify;

import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Constraint;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.processor.model.RetryUse;
import dev.bindery.processor.verify.Claims.Claim;
import dev.bindery.syntax.SyntaxException;
import dev.bindery.syntax.TimeSpan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** The values of an annotation's elements, by the rules that the annotation gives them. */
final class PropertyRules {
    private static final Set<String> RESERVED = Set.of("type", "direction", "name", "dataType", "cardinality");

    /** The formats in which braces have a meaning that can be checked. */
    private static final Set<Format> HAVE_BRACES = Set.of(Format.BLOB_PATH, Format.BLOB_PATTERN, Format.ROUTE);

    private final String annotation;
    private final List<PropertyUse> properties;
    private final List<Finding> findings;

    private PropertyRules(String annotation, List<PropertyUse> properties, List<Finding> findings) {
        this.annotation = annotation;
        this.properties = properties;
        this.findings = findings;
    }

    static void check(Claims claims, List<Finding> findings) {
        for (Claim claim : claims.all()) {
            new PropertyRules(claim.annotation(), claim.use().properties(), findings).check();
        }
    }

    static void check(RetryUse retry, List<Finding> findings) {
        new PropertyRules(retry.annotation(), retry.properties(), findings).check();
    }

    private void check() {
        for (PropertyUse property : properties) {
            // A text whose members are taken out is taken apart also where it is the default.
            if (property.written() || property.rules().is(Flag.FLATTENED)) {
                value(property, property.value());
            }
            if (property.written()) {
                property.rules().constraints().forEach(constraint -> constraint(property, constraint));
            }
        }
    }

    private void value(PropertyUse property, PropertyValue value) {
        if (value instanceof PropertyValue.Items items) {
            items.values().forEach(item -> value(property, item));
        } else if (value instanceof PropertyValue.Text text) {
            text(property, text.text());
        }
    }

    private void text(PropertyUse property, String text) {
        PropertyUse.Rules rules = property.rules();
        if (text.isBlank() && !rules.is(Flag.BLANK)) {
            // Free text may be blank where it has a default; a blank route is the function's name.
            if (!rules.is(Flag.REQUIRED) && (rules.format() == Format.ANY || rules.format() == Format.ROUTE)) {
                return;
            }
            findings.add(Problem.BLANK.at(
                    property.site(),
                    "The " + property.name() + " of " + annotation + " is blank.",
                    "The host takes no blank text here.",
                    "Write a value, or leave the element out where it has a default."));
            return;
        }
        if (rules.format() == Format.CONNECTION || rules.format() == Format.APP_SETTING) {
            secret(property, text);
            return;
        }
        if (isResolvedLater(rules, text)) {
            return;
        }
        try {
            Formats.check(rules.format(), text);
            ScheduleRules.check(annotation, property, text, findings);
            if (rules.is(Flag.FLATTENED)) {
                flattened(property, text);
            }
        } catch (SyntaxException e) {
            Problem problem = switch (rules.format()) {
                case ROUTE -> Problem.ROUTE;
                case SCHEDULE -> Problem.SCHEDULE;
                default -> Problem.TEXT_FORMAT;
            };
            findings.add(new Finding(
                    problem,
                    property.site(),
                    "The " + property.name() + " of " + annotation + " is \"" + text + "\".\n  " + e.problem()));
        }
    }

    /**
     * What stands in for a setting or a value of the trigger is known only where the function runs. A text whose
     * members are taken out is read here and now: only the members' own texts are resolved later.
     */
    private static boolean isResolvedLater(PropertyUse.Rules rules, String text) {
        if (rules.is(Flag.FLATTENED)) {
            return false;
        }
        return rules.is(Flag.APP_SETTINGS) && text.contains("%")
                || rules.is(Flag.EXPRESSIONS) && text.contains("{") && !HAVE_BRACES.contains(rules.format());
    }

    private void secret(PropertyUse property, String text) {
        if (Formats.looksSecret(text)) {
            // The text itself stays out of the message: build logs are read by many.
            findings.add(Problem.SECRET.at(
                    property.site(),
                    "The " + property.name() + " of " + annotation + " looks like a secret or an address.",
                    "It is the name of an app setting that holds the value, never the value itself.",
                    "Put the value into local.settings.json and the app's settings, and write the setting's name; if it"
                            + " was committed, replace the secret."));
        }
    }

    private void flattened(PropertyUse property, String text) {
        Formats.check(Format.JSON_OBJECT, text);
        Formats.json(text).fieldNames().forEachRemaining(member -> {
            boolean own = properties.stream()
                    .anyMatch(other -> other != property && other.name().equalsIgnoreCase(member));
            if (own || RESERVED.stream().anyMatch(member::equalsIgnoreCase)) {
                findings.add(Problem.PROPERTY_TAKEN.at(
                        property.site(),
                        "The " + property.name() + " of " + annotation + " hold \"" + member + "\", which " + annotation
                                + " says itself.",
                        "Its members are further properties of the binding.",
                        "Leave it out and use the annotation's own elements."));
            }
        });
    }

    private void constraint(PropertyUse property, Constraint constraint) {
        if (constraint instanceof Constraint.Range range) {
            range(property, range);
        } else if (constraint instanceof Constraint.Matches matches) {
            matches(property, matches);
        } else if (constraint instanceof Constraint.OnlyWith with) {
            if (other(with.other()).isEmpty()) {
                findings.add(Problem.ONLY_WITH.at(
                        property.site(),
                        "The " + property.name() + " of " + annotation + " has no effect without " + with.other() + ".",
                        "It means something only where " + with.other() + " is written too.",
                        "Write " + with.other() + ", or leave " + property.name() + " out."));
            }
        } else if (constraint instanceof Constraint.NotWith without) {
            List<String> written = without.others().stream()
                    .filter(name -> other(name).isPresent())
                    .toList();
            if (!written.isEmpty()) {
                findings.add(Problem.NOT_WITH.at(
                        property.site(),
                        "The " + property.name() + " of " + annotation + " and its " + String.join(", ", written)
                                + " exclude each other.",
                        "The host takes "
                                + without.others().stream().collect(Collectors.joining(" or "))
                                + ", or " + property.name() + ".",
                        "Leave one of them out."));
            }
        } else if (constraint instanceof Constraint.AtMost most) {
            other(most.other()).ifPresent(other -> atMost(property, other));
        }
    }

    private void range(PropertyUse property, Constraint.Range range) {
        if (property.value() instanceof PropertyValue.Whole whole
                && (whole.number() < range.min() || whole.number() > range.max())) {
            String accepted = range.min() == Long.MIN_VALUE
                    ? "at most " + range.max()
                    : range.max() == Long.MAX_VALUE ? "at least " + range.min() : range.min() + " to " + range.max();
            findings.add(Problem.NUMBER_RANGE.at(
                    property.site(),
                    "The " + property.name() + " of " + annotation + " is " + whole.number() + ".",
                    "Accepted is " + accepted + ".",
                    "Write a number within these bounds."));
        }
    }

    private void matches(PropertyUse property, Constraint.Matches matches) {
        if (!(property.value() instanceof PropertyValue.Text text)
                || text.text().isBlank()
                || isResolvedLater(property.rules(), text.text())) {
            return;
        }
        boolean good;
        try {
            good = Pattern.compile(matches.regex()).matcher(text.text()).matches();
        } catch (PatternSyntaxException e) {
            // A mistake in somebody's annotation, not in this function.
            return;
        }
        if (!good) {
            findings.add(Problem.TEXT_FORMAT.at(
                    property.site(),
                    "The " + property.name() + " of " + annotation + " is \"" + text.text() + "\".",
                    "Accepted: " + matches.says() + ".",
                    "Write a value of that form."));
        }
    }

    private void atMost(PropertyUse property, PropertyUse other) {
        Optional<Comparison> comparison = Comparison.of(property.value(), other.value());
        if (comparison.isPresent() && comparison.get().isAbove()) {
            findings.add(Problem.NOT_AT_MOST.at(
                    property.site(),
                    "The " + property.name() + " of " + annotation + " is above its " + other.name() + ".",
                    property.name() + " is at most " + other.name() + ".",
                    "Exchange them, or change one."));
        }
    }

    /** Two values that can be compared: whole numbers, or time spans. */
    private record Comparison(int sign) {
        static Optional<Comparison> of(PropertyValue value, PropertyValue other) {
            if (value instanceof PropertyValue.Whole a && other instanceof PropertyValue.Whole b) {
                return Optional.of(new Comparison(Long.compare(a.number(), b.number())));
            }
            if (value instanceof PropertyValue.Text a && other instanceof PropertyValue.Text b) {
                try {
                    Duration first = TimeSpan.parse(a.text());
                    return Optional.of(new Comparison(first.compareTo(TimeSpan.parse(b.text()))));
                } catch (SyntaxException e) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        boolean isAbove() {
            return sign > 0;
        }
    }

    private Optional<PropertyUse> other(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name) && property.written())
                .findFirst();
    }
}
