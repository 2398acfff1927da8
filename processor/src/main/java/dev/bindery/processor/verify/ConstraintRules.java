package dev.bindery.processor.verify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Constraint;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.SyntaxException;
import dev.bindery.syntax.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** What single elements of an annotation demand beyond their formats, of their values and of other elements. */
final class ConstraintRules {
    private final String annotation;
    private final List<PropertyUse> properties;
    private final List<Finding> findings;

    private ConstraintRules(String annotation, List<PropertyUse> properties, List<Finding> findings) {
        this.annotation = annotation;
        this.properties = properties;
        this.findings = findings;
    }

    static void check(String annotation, List<PropertyUse> properties, List<Finding> findings) {
        new ConstraintRules(annotation, properties, findings).check();
    }

    private void check() {
        for (PropertyUse property : properties) {
            for (Constraint constraint : property.rules().constraints()) {
                if (constraint instanceof Constraint.AtMost most) {
                    atMost(property, most);
                } else if (property.written() && !property.value().isEmptyList()) {
                    check(property, constraint);
                }
            }
        }
    }

    private void check(PropertyUse property, Constraint constraint) {
        if (constraint instanceof Constraint.Range range) {
            range(property, range);
        } else if (constraint instanceof Constraint.Matches matches) {
            matches(property, matches);
        } else if (constraint instanceof Constraint.OnlyWith with) {
            element(with.other()).ifPresent(other -> onlyWith(property, other, with.is()));
        } else if (constraint instanceof Constraint.NotWith without) {
            notWith(property, without);
        } else if (constraint instanceof Constraint.Needs needs) {
            needs(property, needs);
        } else if (constraint instanceof Constraint.Member member) {
            member(property, member);
        } else if (constraint instanceof Constraint.Discouraged discouraged) {
            discouraged(property, discouraged);
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
                    subject(property) + " is " + whole.number() + ".",
                    "Accepted is " + accepted + ".",
                    "Write a number within these bounds."));
        }
    }

    private void matches(PropertyUse property, Constraint.Matches matches) {
        if (!(property.value() instanceof PropertyValue.Text text)
                || text.text().isBlank()
                || isUnknown(property)
                || Formats.isSecret(property.rules().format(), text.text())) {
            // What is blank or a secret has been told, and a secret stays out of messages.
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
                    subject(property) + " is \"" + text.text() + "\".",
                    "Accepted: " + matches.says() + ".",
                    "Write a value of that form."));
        }
    }

    private void onlyWith(PropertyUse property, PropertyUse other, List<String> values) {
        if (values.isEmpty() && !other.written()) {
            findings.add(Problem.ONLY_WITH.at(
                    property.site(),
                    subject(property) + " has no effect without " + other.name() + ".",
                    "It means something only where " + other.name() + " is written too.",
                    "Write " + other.name() + ", or leave " + property.name() + " out."));
        } else if (!values.isEmpty() && !isUnknown(other) && !values.contains(other.spelling())) {
            findings.add(Problem.ONLY_WITH.at(
                    property.site(),
                    subject(property) + " has no effect where " + other.name() + " is " + other.spelling() + ".",
                    "It means something only where " + other.name() + " is " + Lists.oneOf(values) + ".",
                    "Set " + other.name() + " to " + Lists.oneOf(values) + ", or leave " + property.name() + " out."));
        }
    }

    private void notWith(PropertyUse property, Constraint.NotWith without) {
        List<PropertyUse> others = without.others().stream()
                .flatMap(name -> element(name).stream())
                .filter(other -> without.is().isEmpty()
                        ? other.written()
                        : !isUnknown(other) && without.is().contains(other.spelling()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        if (without.is().isEmpty()) {
            findings.add(Problem.NOT_WITH.at(
                    property.site(),
                    subject(property) + " and its "
                            + others.stream().map(PropertyUse::name).collect(Collectors.joining(", "))
                            + " exclude each other.",
                    "The host takes " + String.join(" or ", without.others()) + ", or " + property.name() + ".",
                    "Leave one of them out."));
        } else {
            PropertyUse other = others.get(0);
            findings.add(Problem.NOT_WITH.at(
                    property.site(),
                    subject(property) + " has no place where " + other.name() + " is " + other.spelling() + ".",
                    "The host takes one of the two.",
                    "Leave " + property.name() + " out, or change " + other.name() + "."));
        }
    }

    private void needs(PropertyUse property, Constraint.Needs needs) {
        if (isUnknown(property) || !needs.when().isEmpty() && !needs.when().contains(property.spelling())) {
            return;
        }
        List<PropertyUse> others =
                needs.others().stream().flatMap(name -> element(name).stream()).toList();
        String where = needs.when().isEmpty()
                ? " beside " + property.name()
                : " where " + property.name() + " is " + property.spelling();
        if (!needs.is().isEmpty()) {
            for (PropertyUse other : others) {
                if (!isUnknown(other) && !needs.is().contains(other.spelling())) {
                    findings.add(Problem.NEEDS.at(
                            other.written() ? other.site() : property.site(),
                            subject(other) + " is " + other.spelling() + where + ".",
                            "There, " + other.name() + " is " + Lists.oneOf(needs.is()) + ".",
                            Names.nearest(other.spelling(), needs.is())
                                    .map(nearest -> "Did you mean " + nearest + "?")
                                    .orElse("Set " + other.name() + " to " + Lists.oneOf(needs.is()) + ", or change "
                                            + property.name() + ".")));
                }
            }
            return;
        }
        List<String> missing = others.stream()
                .filter(other -> !other.written() || isLeftBlank(other))
                .map(PropertyUse::name)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(Problem.NEEDS.at(
                    property.site(),
                    annotation + " has no " + Lists.allOf(missing) + where + ".",
                    "There, " + Lists.allOf(needs.others()) + (needs.others().size() == 1 ? " is" : " are")
                            + " needed too.",
                    "Write " + Lists.allOf(missing) + ", or change " + property.name() + "."));
        }
    }

    private void member(PropertyUse property, Constraint.Member member) {
        Set<String> seen = new HashSet<>();
        for (JsonNode item : items(property)) {
            String text = item.path(member.name()).asText("");
            boolean good =
                    !text.isBlank() && (member.is().isEmpty() || member.is().contains(text));
            if (good && (!member.unique() || seen.add(text))) {
                continue;
            }
            findings.add(Problem.TEXT_FORMAT.at(
                    property.site(),
                    "An item of the " + property.name() + " of " + annotation
                            + (text.isBlank()
                                    ? " has no " + member.name() + "."
                                    : " has the " + member.name() + " \"" + text + "\""
                                            + (good ? ", as another has." : ".")),
                    "Each item is an object whose " + member.name() + " is "
                            + (member.is().isEmpty() ? "a text" : Lists.oneOf(member.is()))
                            + (member.unique() ? " that no other has." : "."),
                    Names.nearest(text, member.is())
                            .map(nearest -> "Did you mean \"" + nearest + "\"?")
                            .orElse("Write " + (text.isBlank() ? "its " : "another ") + member.name() + ".")));
        }
    }

    /** The items of a JSON array; none where there is no array, which its format tells. */
    private static Iterable<JsonNode> items(PropertyUse property) {
        try {
            JsonNode array = Formats.json(property.spelling());
            return array.isArray() ? array : List.of();
        } catch (SyntaxException e) {
            return List.of();
        }
    }

    private void discouraged(PropertyUse property, Constraint.Discouraged discouraged) {
        boolean always = discouraged.whereOften().isEmpty();
        if (property.spelling().equals(discouraged.value())
                && (always
                        || element(discouraged.whereOften())
                                .filter(this::isOften)
                                .isPresent())) {
            findings.add(Problem.DISCOURAGED.at(
                    property.site(),
                    subject(property) + " is " + discouraged.value()
                            + (always
                                    ? ", which is seldom meant."
                                    : ", and its " + discouraged.whereOften()
                                            + " fires more often than once a minute."),
                    discouraged.because(),
                    "Leave it out, or write @SuppressWarnings(\"" + Problem.DISCOURAGED.code() + "\")."));
        }
    }

    private boolean isOften(PropertyUse schedule) {
        return !isUnknown(schedule) && ScheduleRules.isOften(schedule.spelling());
    }

    /** The two are compared where one of them is written; the other has its default. */
    private void atMost(PropertyUse property, Constraint.AtMost most) {
        Optional<PropertyUse> limit = element(most.other());
        if (limit.isEmpty() || !property.written() && !limit.get().written()) {
            return;
        }
        OptionalInt order = compare(property.value(), limit.get().value());
        if (order.isPresent() && (order.getAsInt() > 0 || order.getAsInt() == 0 && !most.equal())) {
            String other = limit.get().name();
            findings.add(Problem.NOT_AT_MOST.at(
                    property.written() ? property.site() : limit.get().site(),
                    subject(property) + ", " + property.spelling() + ", is "
                            + (order.getAsInt() > 0 ? "above" : "equal to") + " its " + other + ", "
                            + limit.get().spelling() + ".",
                    property.name() + " is " + (most.equal() ? "at most " : "below ") + other + ".",
                    property.written() && limit.get().written()
                            ? "Exchange them, or change one."
                            : "Change one of them."));
        }
    }

    /** The order of whole numbers or of time spans. */
    private static OptionalInt compare(PropertyValue value, PropertyValue other) {
        if (value instanceof PropertyValue.Whole a && other instanceof PropertyValue.Whole b) {
            return OptionalInt.of(Long.compare(a.number(), b.number()));
        }
        if (value instanceof PropertyValue.Text a && other instanceof PropertyValue.Text b) {
            try {
                return OptionalInt.of(TimeSpan.parse(a.text()).compareTo(TimeSpan.parse(b.text())));
            } catch (SyntaxException e) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private String subject(PropertyUse property) {
        return "The " + property.name() + " of " + annotation;
    }

    /** Whether a text is blank where that is no finding in itself. */
    private static boolean isLeftBlank(PropertyUse property) {
        return property.value() instanceof PropertyValue.Text text
                && text.text().isBlank()
                && PropertyRules.mayBeBlank(property.rules());
    }

    private static boolean isUnknown(PropertyUse property) {
        return property.value() instanceof PropertyValue.Text text
                && PropertyRules.isResolvedLater(property.rules(), text.text());
    }

    private Optional<PropertyUse> element(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }
}
