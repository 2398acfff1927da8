package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.verify.Claims.Claim;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.SyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of bindings: legal, and unique within the function. */
final class BindingRules {
    private BindingRules() {}

    static void check(FunctionModel function, Claims claims, List<Finding> findings) {
        Map<String, Claim> names = new HashMap<>();
        for (Claim claim : claims.all()) {
            type(claim, findings);
            gathered(claim, claims, findings);
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
        });
    }

    /** A trigger's type ends in "Trigger", which is how the host tells one; no other's does. */
    private static void type(Claim claim, List<Finding> findings) {
        BindingKind kind = claim.use().kind();
        boolean legal = kind.type().matches("[A-Za-z][A-Za-z0-9]*");
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
