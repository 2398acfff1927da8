package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.BindingUse;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.verify.Claims.Claim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the elements of a binding annotation say together. */
final class AnnotationRules {
    private final BindingUse use;
    private final List<Finding> findings;

    private AnnotationRules(BindingUse use, List<Finding> findings) {
        this.use = use;
        this.findings = findings;
    }

    static void check(Claim claim, List<Finding> findings) {
        AnnotationRules rules = new AnnotationRules(claim.use(), findings);
        BindingKind.Rules kind = claim.use().kind().rules();
        if (!kind.alternatives().isEmpty()) {
            rules.alternatives(kind.alternatives());
        }
        kind.distinct().ifPresent(rules::distinct);
    }

    private void alternatives(List<List<String>> alternatives) {
        List<PropertyUse> written = use.properties().stream()
                .filter(PropertyUse::written)
                .filter(property -> alternatives.stream().anyMatch(names -> names.contains(property.name())))
                .toList();
        List<String> names = written.stream().map(PropertyUse::name).toList();
        String accepted = "It takes exactly one of these: "
                + alternatives.stream().map(Lists::allOf).collect(Collectors.joining("; ")) + ".";
        if (written.isEmpty()) {
            findings.add(Problem.ALTERNATIVES.at(
                    use.site(),
                    annotation() + " lacks "
                            + alternatives.stream().map(Lists::allOf).collect(Collectors.joining(", or "))
                            + ".",
                    accepted,
                    "Write one of them."));
        } else if (alternatives.stream().noneMatch(whole -> whole.size() == names.size() && whole.containsAll(names))) {
            Optional<List<String>> begun = alternatives.stream()
                    .filter(whole -> whole.containsAll(names))
                    .findFirst();
            List<String> missing = begun.stream()
                    .flatMap(List::stream)
                    .filter(name -> !names.contains(name))
                    .toList();
            findings.add(Problem.ALTERNATIVES.at(
                    written.get(0).site(),
                    annotation() + " has " + Lists.allOf(names)
                            + (begun.isPresent() ? " without " + Lists.allOf(missing) : ", which do not go together")
                            + ".",
                    accepted,
                    begun.isPresent()
                            ? "Write " + Lists.allOf(missing) + " too."
                            : "Keep one and leave the rest out."));
        }
    }

    /** The last elements are the names of the two things; those before them say where the things are. */
    private void distinct(BindingKind.Distinct distinct) {
        int last = distinct.one().size() - 1;
        Optional<PropertyUse> one = element(distinct.one().get(last));
        Optional<PropertyUse> other = element(distinct.other().get(last));
        boolean same = IntStream.rangeClosed(0, last).allMatch(i -> {
            String text =
                    element(distinct.other().get(i)).map(PropertyUse::spelling).orElse("");
            return text.isBlank() && i < last
                    || element(distinct.one().get(i))
                            .map(PropertyUse::spelling)
                            .filter(text::equals)
                            .isPresent();
        });
        if (same
                && one.isPresent()
                && other.isPresent()
                && !one.get().spelling().isBlank()) {
            findings.add(Problem.NOT_WITH.at(
                    other.get().written() ? other.get().site() : one.get().site(),
                    "The " + one.get().name() + " of " + annotation() + " and its "
                            + other.get().name() + " are both \"" + one.get().spelling() + "\".",
                    "They name different things, unless "
                            + distinct.other().stream().limit(last).collect(Collectors.joining(" or "))
                            + " says that the second is elsewhere.",
                    "Write another " + other.get().name() + "."));
        }
    }

    private String annotation() {
        return use.kind().displayName();
    }

    private Optional<PropertyUse> element(String name) {
        return use.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }
}
