package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.BindingKind.Gathering;
import dev.bindery.processor.model.BindingKind.Trait;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.verify.Claims.Claim;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.SyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of bindings: legal, and unique within the function; and which bindings go together. */
final class BindingRules {
    private BindingRules() {}

    static void check(FunctionModel function, Claims claims, List<Finding> findings) {
        Map<String, Claim> names = new HashMap<>();
        for (Claim claim : claims.all()) {
            type(claim, findings);
            gathered(claim, claims, findings);
            beside(claim, claims, findings);
            String name = claim.name();
            if (name.equals(Claims.RETURN)) {
                returned(claim, claims, findings);
            } else if (!isLegal(claim, findings)) {
                continue;
            }
            Claim other = names.putIfAbsent(name.toLowerCase(Locale.ROOT), claim);
            if (other != null && !name.equals(Claims.RETURN)) {
                findings.add(Problem.BINDING_NAME_TAKEN.at(
                        claim.nameSite(),
                        "Two bindings of '" + function.name() + "' are called '" + name + "': " + other.annotation()
                                + " and " + claim.annotation() + ".",
                        "Binding names are unique within a function, and the host tells them apart without regard to"
                                + " case.",
                        "Give one of them another name."));
            }
        }
    }

    /** What a trigger makes of a binding beside it. */
    private static void beside(Claim claim, Claims claims, List<Finding> findings) {
        Optional<Claim> trigger = claims.trigger().filter(other -> other != claim);
        if (trigger.isEmpty()) {
            return;
        }
        if (trigger.get().use().kind().is(Trait.ALONE)) {
            findings.add(Problem.NOT_ALONE.at(
                    claim.use().site(),
                    claim.annotation() + " stands beside " + trigger.get().annotation() + ".",
                    "That trigger allows no other bindings on its function.",
                    "Remove it; what it does belongs into another function."));
        } else if (claim.use()
                .kind()
                .rules()
                .feeds()
                .contains(trigger.get().use().kind().annotation())) {
            feeds(claim, trigger.get(), findings);
        }
    }

    /** An output that writes exactly where its trigger reads. */
    private static void feeds(Claim output, Claim trigger, List<Finding> findings) {
        List<PropertyUse> named = new ArrayList<>();
        for (PropertyUse read : trigger.use().properties()) {
            boolean connection = read.rules().format() == Format.CONNECTION;
            for (PropertyUse written : output.use().properties()) {
                if (written.name().equals(read.name())
                        && (connection || read.rules().is(Flag.REQUIRED))) {
                    if (!meant(written).equals(meant(read))) {
                        return;
                    }
                    if (!connection) {
                        named.add(written);
                    }
                }
            }
        }
        if (!named.isEmpty()) {
            findings.add(Problem.FEEDS_ITSELF.at(
                    named.size() == 1 ? named.get(0).site() : output.use().site(),
                    output.annotation() + " writes where " + trigger.annotation() + " of the same function reads: "
                            + named.stream()
                                    .map(property -> property.name() + " is \"" + property.spelling() + "\" for both")
                                    .collect(Collectors.joining(", "))
                            + ".",
                    "Each run of the function causes the next one.",
                    "Write somewhere else, or write @SuppressWarnings(\"" + Problem.FEEDS_ITSELF.code() + "\")."));
        }
    }

    /** What a text means to the host, which makes the names of queues lower case. */
    private static String meant(PropertyUse property) {
        return property.rules().format() == Format.QUEUE_NAME
                ? property.spelling().toLowerCase(Locale.ROOT)
                : property.spelling();
    }

    /** A binding that its trigger gathers stands beside that trigger, which then does not list it by hand. */
    private static void gathered(Claim claim, Claims claims, List<Finding> findings) {
        Optional<Claim> trigger = claims.trigger();
        claim.use().kind().gathering().filter(gathering -> trigger.isPresent()).ifPresent(gathering -> {
            if (!trigger.get().use().kind().annotation().equals(gathering.trigger())) {
                findings.add(Problem.ONLY_WITH.at(
                        claim.use().site(),
                        claim.annotation() + " has no effect beside "
                                + trigger.get().annotation() + ".",
                        "It belongs to " + gathering.triggerName() + ".",
                        "Remove it, or change the trigger."));
                return;
            }
            trigger.get().use().properties().stream()
                    .filter(property -> property.written() && property.name().equals(gathering.property()))
                    .forEach(property -> findings.add(Problem.NOT_WITH.at(
                            property.site(),
                            "The " + property.name() + " of " + trigger.get().annotation() + " and "
                                    + claim.annotation() + " say the same.",
                            "The list is made from the " + claim.annotation() + "s of the function.",
                            "Leave " + property.name() + " out.")));
            key(claim, gathering)
                    .ifPresent(key -> claims.all().stream()
                            .takeWhile(other -> other != claim)
                            .filter(other -> key(other, gathering)
                                    .filter(before -> before.spelling().equals(key.spelling()))
                                    .isPresent())
                            .findFirst()
                            .ifPresent(other -> findings.add(Problem.PROPERTY_TAKEN.at(
                                    key.site(),
                                    "Two " + claim.annotation() + " of the function have the " + key.name() + " \""
                                            + key.spelling() + "\".",
                                    "It tells them apart, so each has its own.",
                                    "Choose another " + key.name() + " for one of them."))));
        });
    }

    /** The element by which the bindings of one gathering differ; empty for other bindings. */
    private static Optional<PropertyUse> key(Claim claim, Gathering gathering) {
        return claim.use().properties().stream()
                .filter(property -> property.name().equals(gathering.key())
                        && claim.use()
                                .kind()
                                .gathering()
                                .filter(gathering::equals)
                                .isPresent())
                .findFirst();
    }

    /** A trigger's type ends in "Trigger", which is how the host tells one; no other's does. */
    private static void type(Claim claim, List<Finding> findings) {
        BindingKind kind = claim.use().kind();
        boolean legal = isWord(kind.type());
        boolean named = kind.type().toLowerCase(Locale.ROOT).endsWith("trigger");
        if (!legal || named != kind.isTrigger()) {
            findings.add(Problem.BINDING_TYPE.at(
                    claim.use().site(),
                    "The type of " + claim.annotation() + " is \"" + kind.type() + "\", which is no "
                            + (kind.isTrigger() ? "trigger" : kind.isOutput() ? "output" : "input") + ".",
                    "A type is letters and digits; a trigger's ends in \"Trigger\", and no other's does.",
                    "Write the type as the extension spells it, such as "
                            + (kind.isTrigger() ? "\"parcelTrigger\"." : "\"parcel\".")));
        }
    }

    /** ASCII letters and digits, a letter first. */
    private static boolean isWord(String type) {
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !type.isEmpty();
    }

    private static boolean isLegal(Claim claim, List<Finding> findings) {
        try {
            Names.binding(claim.name());
            return true;
        } catch (SyntaxException e) {
            findings.add(Problem.BINDING_NAME.at(
                    claim.nameSite(),
                    "The binding name '" + claim.name() + "' is not one that the host takes.",
                    e.problem(),
                    claim.use().name().isPresent()
                            ? "Choose another name."
                            : "Rename the parameter, or write name = \"…\" in " + claim.annotation() + "."));
            return false;
        }
    }

    /** Only outputs may be called {@code $return}, and only one of them. */
    private static void returned(Claim claim, Claims claims, List<Finding> findings) {
        if (!claim.use().kind().isOutput()) {
            findings.add(Problem.BINDING_NAME.at(
                    claim.nameSite(),
                    claim.annotation() + " is called '$return', but it is no output.",
                    "The host keeps '$return' for the output that takes the returned value.",
                    "Choose another name, or none."));
            return;
        }
        // The one on the method stays, or else the first.
        Claim holder = claims.result()
                .orElseGet(() -> claims.all().stream()
                        .filter(other -> other.name().equals(Claims.RETURN))
                        .findFirst()
                        .orElse(claim));
        if (holder != claim) {
            findings.add(Problem.RETURN_CLAIMED_TWICE.at(
                    claim.nameSite(),
                    claim.annotation() + " is called '$return', and so is another output.",
                    "A returned value goes to one output.",
                    "Leave the name out, or choose another."));
        }
    }
}
