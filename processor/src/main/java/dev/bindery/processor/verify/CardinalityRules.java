package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind.Listed;
import dev.bindery.processor.model.BindingUse;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.JsonShape;
import dev.bindery.processor.model.ParameterModel;
import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.model.TypeShape.Kind;
import dev.bindery.processor.verify.Claims.Claim;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a trigger or input hands over one value or several, and whether its parameter takes as many. */
final class CardinalityRules {
    private static final Set<String> MAPS = Set.of("java.util.Map", "java.util.SortedMap");
    private static final Set<String> COLLECTIONS = Set.of("java.util.Set", "java.util.Collection");

    private final FunctionModel function;
    private final ParameterModel parameter;
    private final Claim claim;
    private final KnownTypes types;
    private final List<Finding> findings;

    CardinalityRules(
            FunctionModel function, ParameterModel parameter, Claim claim, KnownTypes types, List<Finding> findings) {
        this.function = function;
        this.parameter = parameter;
        this.claim = claim;
        this.types = types;
        this.findings = findings;
    }

    /** One or many: as it is written, else as the parameter's type says. */
    String cardinality(Optional<Reading> reading) {
        boolean several = reading.filter(Reading::isSeveral).isPresent();
        Optional<BindingUse.Cardinality> written = claim.use().cardinality();
        if (reading.isPresent()
                && !several
                && written.filter(BindingUse.Cardinality::isMany).isPresent()) {
            findings.add(Problem.CARDINALITY.at(
                    written.get().site(),
                    subject() + " is one " + parameter.type().displayName() + ", but " + claim.annotation()
                            + " asks for many.",
                    "A batch needs a List<…> or an array.",
                    "Write List<" + Planner.boxed(parameter.type()) + "> " + parameter.name()
                            + ", or leave the cardinality out."));
        }
        return written.map(BindingUse.Cardinality::spelling).orElse(several ? "many" : "one");
    }

    /** Where the annotation says whether its value is a list, the parameter is one or is none. */
    void listed(Reading reading) {
        Optional<Listed> listed = claim.use().kind().rules().listed();
        if (listed.isEmpty() || isContradictory()) {
            return;
        }
        List<String> oneWith = listed.get().oneWith();
        List<String> missing = oneWith.stream().filter(name -> !isWritten(name)).toList();
        boolean one = !oneWith.isEmpty() && missing.isEmpty();
        TypeRef value = value(parameter.type());
        if (one && isSeveral(reading)) {
            String element = element(value).displayName();
            boolean maybe = reading instanceof Reading.Maybe;
            findings.add(Problem.CARDINALITY.at(
                    parameter.site(),
                    subject() + " is a " + value.displayName() + ", but " + claim.annotation()
                            + " hands over one value.",
                    "With " + Lists.allOf(oneWith) + " its value is a JSON object, no list.",
                    "Write " + (maybe ? "Optional<" + element + ">" : element) + " " + parameter.name()
                            + ", or leave out " + Lists.oneOf(oneWith) + "."));
        } else if (!one && isOne(reading)) {
            findings.add(Problem.CARDINALITY.at(
                    parameter.site(),
                    subject() + " is one " + value.displayName() + ", but " + claim.annotation()
                            + " hands over a list.",
                    oneWith.isEmpty()
                            ? "Its value is a list even where there is one element."
                            : "Its value is one JSON object only with " + Lists.allOf(oneWith) + ".",
                    "Write List<" + value.displayName() + "> " + parameter.name()
                            + (oneWith.isEmpty()
                                    ? "."
                                    : ", or " + Lists.allOf(missing) + " in " + claim.annotation() + ".")));
        }
    }

    /** Whether elements that do not go together have been told: which of them stays decides what comes. */
    private boolean isContradictory() {
        return findings.stream()
                .filter(finding -> finding.problem() == Problem.NOT_WITH || finding.problem() == Problem.ONLY_WITH)
                .anyMatch(finding ->
                        claim.use().properties().stream().anyMatch(property -> property.site() == finding.site()));
    }

    private boolean isWritten(String element) {
        return claim.use().properties().stream()
                .anyMatch(property -> property.name().equals(element)
                        && property.written()
                        && !property.spelling().isBlank());
    }

    private static boolean isSeveral(Reading reading) {
        return reading.isSeveral()
                || reading instanceof Reading.Maybe maybe && isSeveral(maybe.value())
                || reading instanceof Reading.Json json && COLLECTIONS.stream().anyMatch(json.type()::isNamed);
    }

    /** Whether this is read from a JSON object for certain: classes may have rules of their own, which take a list. */
    private boolean isOne(Reading reading) {
        if (reading instanceof Reading.Maybe maybe) {
            return isOne(maybe.value());
        }
        if (!(reading instanceof Reading.Json json) || !(json.type() instanceof TypeRef.Named type)) {
            return false;
        }
        if (MAPS.contains(type.qualifiedName())) {
            return true;
        }
        JsonShape shape = COLLECTIONS.contains(type.qualifiedName()) ? JsonShape.UNKNOWN : types.json(type);
        return !shape.open()
                && shape.unreadable().isEmpty()
                && (!shape.key() || type.shape().kind() == Kind.RECORD);
    }

    private static TypeRef value(TypeRef type) {
        return type instanceof TypeRef.Named named && named.is("java.util.Optional")
                ? named.arguments().get(0)
                : type;
    }

    private static TypeRef element(TypeRef type) {
        return type instanceof TypeRef.Array array
                ? array.component()
                : ((TypeRef.Named) type).arguments().get(0);
    }

    private String subject() {
        return "Parameter '" + parameter.name() + "' of '" + function.method().name() + "'";
    }
}
