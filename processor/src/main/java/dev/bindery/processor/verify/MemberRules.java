package dev.bindery.processor.verify;

import dev.bindery.processor.model.JsonShape;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Constraint;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.model.Writing;
import dev.bindery.processor.verify.Claims.Claim;
import java.util.ArrayList;
import java.util.List;

/** The members that what is written to an output has, unless the output's annotation says them. */
final class MemberRules {
    private MemberRules() {}

    static void check(Claim claim, TypeRef type, Writing writing, KnownTypes types, List<Finding> findings) {
        if (writing instanceof Writing.Maybe maybe) {
            check(claim, argument(type), maybe.value(), types, findings);
        } else if (writing instanceof Writing.Several several) {
            check(claim, argument(type), several.element(), types, findings);
        } else if (writing instanceof Writing.Encoded encoded
                && encoded.method().equals("json")
                && type instanceof TypeRef.Named named
                && !named.packageName().startsWith("java.")) {
            JsonShape shape = types.json(named);
            // A class that may have other members may have these.
            if (!shape.open()
                    && shape.unwritable().isEmpty()
                    && !shape.written().isEmpty()) {
                check(claim, named, shape, findings);
            }
        }
    }

    private static void check(Claim claim, TypeRef.Named type, JsonShape shape, List<Finding> findings) {
        List<String> elements = new ArrayList<>();
        List<String> members = new ArrayList<>();
        for (PropertyUse property : claim.use().properties()) {
            for (Constraint constraint : property.rules().constraints()) {
                if (!(constraint instanceof Constraint.StandsFor standsFor)) {
                    continue;
                }
                boolean told = findings.stream()
                        .anyMatch(
                                finding -> finding.problem() == Problem.ONLY_WITH && finding.site() == property.site());
                if (told) {
                    return;
                }
                boolean written = property.written() && !property.spelling().isBlank();
                if (!written
                        && shape.written().stream()
                                .noneMatch(member -> member.name().equalsIgnoreCase(standsFor.member()))) {
                    elements.add(property.name());
                    members.add(standsFor.member());
                }
            }
        }
        if (!elements.isEmpty()) {
            findings.add(Problem.NEEDS.at(
                    claim.use().site(),
                    claim.annotation() + " has no " + Lists.allOf(elements) + ", and " + type.displayName() + " has no "
                            + Lists.allOf(members) + ".",
                    "Each value that is written needs " + Lists.allOf(members) + ", of its own or from the annotation.",
                    "Write " + Lists.allOf(elements) + " in " + claim.annotation() + ", or give " + type.displayName()
                            + " such members."));
        }
    }

    private static TypeRef argument(TypeRef type) {
        return ((TypeRef.Named) type).arguments().get(0);
    }
}
