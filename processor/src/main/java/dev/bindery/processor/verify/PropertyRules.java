package dev.bindery.processor.verify;

import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Constraint;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.processor.model.RetryUse;
import dev.bindery.processor.verify.Claims.Claim;
import dev.bindery.syntax.Expression;
import dev.bindery.syntax.SyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The values of an annotation's elements, by the rules that the annotation gives them. */
final class PropertyRules {
    private static final Set<String> RESERVED = Set.of("type", "direction", "name", "dataType", "cardinality");

    private static final Pattern PLACEHOLDER = Pattern.compile("%[^%]*%|\\{[^}]*}");
    private static final String POISON = "-poison";
    private static final int LONGEST_QUEUE_NAME = 63;

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
            ConstraintRules.check(claim.annotation(), claim.use().properties(), findings);
            AnnotationRules.check(claim, findings);
        }
    }

    static void check(RetryUse retry, List<Finding> findings) {
        new PropertyRules(retry.annotation(), retry.properties(), findings).check();
        ConstraintRules.check(retry.annotation(), retry.properties(), findings);
    }

    private void check() {
        for (PropertyUse property : properties) {
            // A text whose members are taken out is taken apart also where it is the default.
            if (property.written() || property.rules().is(Flag.FLATTENED)) {
                value(property, property.value());
            }
        }
    }

    private void value(PropertyUse property, PropertyValue value) {
        if (value instanceof PropertyValue.Items items) {
            items.values().forEach(item -> value(property, item));
            if (property.rules().is(Flag.NO_DUPLICATES)) {
                duplicate(property, items.values());
            }
        } else if (value instanceof PropertyValue.Text text) {
            text(property, text.text());
        }
    }

    private void text(PropertyUse property, String text) {
        PropertyUse.Rules rules = property.rules();
        if (text.isBlank() && !rules.is(Flag.BLANK)) {
            if (mayBeBlank(rules)) {
                return;
            }
            findings.add(Problem.BLANK.at(
                    property.site(),
                    "The " + property.name() + " of " + annotation + " is blank.",
                    "The host takes no blank text here.",
                    "Write a value, or leave the element out where it has a default."));
            return;
        }
        if (Formats.isSecret(rules.format(), text)) {
            secret(property);
            return;
        }
        queue(property, text);
        if (isResolvedLater(rules, text)) {
            return;
        }
        Optional<String> known = known(rules, text);
        if (known.isEmpty()) {
            return;
        }
        try {
            Formats.check(rules.format(), known.get());
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
            findings.add(problem.at(
                    property.site(),
                    "The " + property.name() + " of " + annotation + " is \"" + text + "\".",
                    e.problem(),
                    "Write it like " + Formats.example(rules.format()) + "."));
        }
    }

    /**
     * The text that a format is checked in. JSON among expressions is what they leave of it, with a value that is good
     * within a string and without; empty where they are not well-formed, which is told elsewhere.
     */
    private static Optional<String> known(PropertyUse.Rules rules, String text) {
        if (!rules.format().isJson() || !rules.is(Flag.EXPRESSIONS)) {
            return Optional.of(text);
        }
        try {
            return Optional.of(Expression.parse(text).resolve((path, format) -> "0"));
        } catch (SyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * What stands in for a setting or a value of the trigger is known only where the function runs. A text whose
     * members are taken out is read here and now: only the members' own texts are resolved later.
     */
    static boolean isResolvedLater(PropertyUse.Rules rules, String text) {
        if (rules.is(Flag.FLATTENED)) {
            return false;
        }
        return rules.is(Flag.APP_SETTINGS) && text.contains("%")
                || rules.is(Flag.EXPRESSIONS)
                        && text.contains("{")
                        && !rules.format().hasBraces()
                        && !rules.format().isJson();
    }

    /** Free text may be blank where it has a default and no shape; a blank route is the function's name. */
    static boolean mayBeBlank(PropertyUse.Rules rules) {
        return !rules.is(Flag.REQUIRED)
                && (rules.format() == Format.ROUTE
                        || rules.format() == Format.ANY
                                && rules.constraints().stream().noneMatch(Constraint.Matches.class::isInstance));
    }

    /** A secret where it does not belong. The text stays out of the message: build logs are read by many. */
    private void secret(PropertyUse property) {
        PropertyUse.Rules rules = property.rules();
        String wrong;
        String accepted;
        String instead;
        switch (rules.format()) {
            case CONNECTION, APP_SETTING -> {
                wrong = "looks like a secret or an address";
                accepted = "It is the name of an app setting that holds the value, never the value itself";
                instead = "the setting's name";
            }
            case SECRET -> {
                wrong = "is written out; what is no %NAME% may be the secret itself";
                accepted = "It is %NAME%, where NAME is an app setting that holds the secret";
                instead = "\"%…%\" with the setting's name";
            }
            default -> {
                wrong = "holds a secret";
                accepted = "A source is read by many; secrets stand in app settings";
                instead = rules.is(Flag.APP_SETTINGS) ? "%NAME% in its place" : "what names the setting";
            }
        }
        findings.add(Problem.SECRET.at(
                property.site(),
                "The " + property.name() + " of " + annotation + " " + wrong + ".",
                accepted + ".",
                "Put the value into local.settings.json and the app's settings, and write " + instead
                        + "; if it was committed, replace the secret."));
    }

    /** What the host makes of a queue's name that is good enough for it. */
    private void queue(PropertyUse property, String text) {
        String subject = "The " + property.name() + " of " + annotation + " is \"" + text + "\"";
        String name = text.toLowerCase(Locale.ROOT);
        boolean plain = text.indexOf('%') < 0 && text.indexOf('{') < 0;
        String literal = plain ? text : PLACEHOLDER.matcher(text).replaceAll("");
        if (property.rules().format() == Format.QUEUE_NAME
                && !literal.equals(literal.toLowerCase(Locale.ROOT))
                && (!literal.equals(text) || isGood(Format.QUEUE_NAME, text))) {
            findings.add(Problem.NAME_CASE.at(
                    property.site(),
                    subject + ", which has upper case.",
                    "Names of queues are lower case, and the host makes them so.",
                    literal.equals(text) ? "Write \"" + name + "\"." : "Write it in lower case."));
        }
        boolean crowded = literal.equals(text) && name.length() + POISON.length() > LONGEST_QUEUE_NAME;
        if (property.rules().is(Flag.POISON_QUEUE)
                && (literal.endsWith(POISON) || crowded && isGood(Format.QUEUE_NAME, text))) {
            findings.add(Problem.NO_POISON_QUEUE.at(
                    property.site(),
                    subject + (crowded ? ", which leaves no room for \"" : ", which itself ends in \"") + POISON
                            + "\".",
                    "The host has no poison queue for it, so a message that fails comes back again and again.",
                    "Choose another name, or see to it that the function fails for no message and write"
                            + " @SuppressWarnings(\"" + Problem.NO_POISON_QUEUE.code() + "\")."));
        }
    }

    private static boolean isGood(Format format, String text) {
        try {
            Formats.check(format, text);
            return true;
        } catch (SyntaxException e) {
            return false;
        }
    }

    private void duplicate(PropertyUse property, List<PropertyValue> values) {
        Set<String> seen = new HashSet<>();
        for (PropertyValue value : values) {
            if (value instanceof PropertyValue.Text text
                    && !seen.add(text.text().toLowerCase(Locale.ROOT))) {
                findings.add(Problem.TEXT_FORMAT.at(
                        property.site(),
                        "The " + property.name() + " of " + annotation + " have \"" + text.text() + "\" twice.",
                        "Each of them stands there once.",
                        "Leave one out."));
                return;
            }
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
}
