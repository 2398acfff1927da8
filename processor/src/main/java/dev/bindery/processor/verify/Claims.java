package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingUse;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.ParameterModel;
import dev.bindery.processor.model.ResultModel.ComponentModel;
import dev.bindery.processor.model.Site;
import dev.bindery.syntax.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which annotation binds what: a binding may stand on what it binds or on the method, naming it. What is claimed twice,
 * or by nobody, is a finding.
 */
final class Claims {
    static final String RETURN = "$return";

    /**
     * A binding and the name it has.
     *
     * @param use the annotation
     * @param name the binding's name
     */
    record Claim(BindingUse use, String name) {
        Site nameSite() {
            return use.nameSite();
        }

        String annotation() {
            return use.kind().displayName();
        }
    }

    private final FunctionModel function;
    private final List<Finding> findings;
    private final List<Optional<Claim>> parameters = new ArrayList<>();
    private final List<Optional<Claim>> components = new ArrayList<>();
    private final List<Claim> unmatched = new ArrayList<>();
    private final List<Claim> surplus = new ArrayList<>();
    private Optional<Claim> result = Optional.empty();
    private int triggers;

    Claims(FunctionModel function, List<Finding> findings) {
        this.function = function;
        this.findings = findings;
        List<BindingUse> onMethod = new ArrayList<>(function.bindings());
        for (ParameterModel parameter : function.parameters()) {
            parameters.add(claimOn(parameter, onMethod));
        }
        for (BindingUse use : onMethod) {
            claimOnReturn(use);
        }
        for (ComponentModel component : function.result().components()) {
            components.add(claimOn(component));
        }
        findUnbound();
        findTrigger();
    }

    /** The binding of each parameter, in order; empty where it is metadata, the context or a finding. */
    List<Optional<Claim>> parameters() {
        return parameters;
    }

    /** The binding of each component of the returned record, in order. */
    List<Optional<Claim>> components() {
        return components;
    }

    /** The binding that takes the returned value, where an annotation says so. */
    Optional<Claim> result() {
        return result;
    }

    /** Every claim, in the order of function.json: parameters, components, the returned value. */
    List<Claim> all() {
        List<Claim> all = new ArrayList<>();
        addPresent(all, parameters);
        addPresent(all, components);
        addPresent(all, List.of(result));
        return all;
    }

    private static void addPresent(List<Claim> all, List<Optional<Claim>> claims) {
        for (Optional<Claim> claim : claims) {
            if (claim.isPresent()) {
                all.add(claim.get());
            }
        }
    }

    /** The one trigger, where there is one. */
    Optional<Claim> trigger() {
        List<Claim> triggers = triggers(all());
        return triggers.isEmpty() ? Optional.empty() : Optional.of(triggers.get(0));
    }

    private static List<Claim> triggers(List<Claim> claims) {
        List<Claim> triggers = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.use().kind().isTrigger()) {
                triggers.add(claim);
            }
        }
        return triggers;
    }

    /** The trigger, if there is no doubt which one it is. */
    Optional<Claim> onlyTrigger() {
        return triggers == 1 ? trigger() : Optional.empty();
    }

    private Optional<Claim> claimOn(ParameterModel parameter, List<BindingUse> onMethod) {
        List<Claim> claims = new ArrayList<>();
        for (BindingUse use : parameter.bindings()) {
            claims.add(new Claim(use, use.name().orElse(parameter.name())));
        }
        for (BindingUse use : function.bindings()) {
            if (parameter.name().equals(use.name().orElse(null))) {
                claims.add(new Claim(use, parameter.name()));
                onMethod.removeIf(other -> other == use);
            }
        }
        boolean metadata = parameter.metadata().isPresent();
        if (claims.size() > 1 || metadata && !claims.isEmpty()) {
            List<String> names =
                    new ArrayList<>(claims.stream().map(Claim::annotation).toList());
            if (metadata) {
                names.add("@BindingName");
            }
            findings.add(Problem.PARAMETER_BOUND_TWICE.at(
                    claims.get(claims.size() - 1).use().site(),
                    "Parameter '" + parameter.name() + "' is bound by " + String.join(" and by ", names) + ".",
                    "A parameter has one binding.",
                    "Remove all but one, or add a parameter for each."));
            surplus.addAll(claims.subList(1, claims.size()));
        }
        return claims.isEmpty() ? Optional.empty() : Optional.of(claims.get(0));
    }

    private void claimOnReturn(BindingUse use) {
        if (use.kind().isOutput() && use.name().orElse(RETURN).equals(RETURN)) {
            if (result.isPresent()) {
                returnClaimedTwice(use, result.get().annotation());
            } else {
                result = Optional.of(new Claim(use, RETURN));
            }
            return;
        }
        List<String> names =
                function.parameters().stream().map(ParameterModel::name).toList();
        Claim claim = new Claim(use, use.name().orElse(""));
        unmatched.add(claim);
        if (use.name().isEmpty()) {
            findings.add(Problem.WHICH_PARAMETER.at(
                    use.site(),
                    claim.annotation() + " on method '" + function.method().name()
                            + "' does not say which parameter it binds.",
                    "On a method, a trigger or an input names a parameter"
                            + (names.isEmpty() ? "; this method has none." : " (" + quoted(names) + ")."),
                    names.isEmpty()
                            ? "Add a parameter and put " + claim.annotation() + " on it."
                            : "Write name = \"" + names.get(0) + "\", or put " + claim.annotation()
                                    + " on the parameter itself."));
            return;
        }
        findings.add(Problem.NO_SUCH_PARAMETER.at(
                use.nameSite(),
                claim.annotation() + " on method '" + function.method().name() + "' binds '" + claim.name()
                        + "', but there is no parameter of that name.",
                names.isEmpty() ? "The method has no parameters." : "The parameters are " + quoted(names) + ".",
                Names.nearest(claim.name(), names)
                        .map(nearest -> "Did you mean name = \"" + nearest + "\"?")
                        .orElse(
                                use.kind().isOutput()
                                        ? "Name a parameter, or write name = \"$return\" for the returned value."
                                        : names.isEmpty()
                                                ? "Add a parameter and put " + claim.annotation() + " on it."
                                                : "Name one of them, or put " + claim.annotation()
                                                        + " on the parameter itself.")));
    }

    private void returnClaimedTwice(BindingUse use, String by) {
        findings.add(Problem.RETURN_CLAIMED_TWICE.at(
                use.site(),
                use.kind().displayName() + " claims the value that '"
                        + function.method().name() + "' returns, which " + by + " takes already.",
                "A returned value goes to one output.",
                "Give the other one an Out<…> parameter, or return a record with an annotated component for each."));
    }

    private Optional<Claim> claimOn(ComponentModel component) {
        if (result.isPresent() && !component.bindings().isEmpty()) {
            if (components.stream().allMatch(Optional::isEmpty)) {
                returnClaimedTwice(result.get().use(), "the record's component '" + component.name() + "'");
            }
        }
        for (BindingUse use : component.bindings()) {
            if (!use.kind().isOutput()) {
                findings.add(Problem.RETURN_IS_OUTPUT.at(
                        use.site(),
                        use.kind().displayName() + " is on component '" + component.name()
                                + "' of the returned record, but it is no output.",
                        "Components of a returned record are outputs.",
                        "Put it on a parameter of '" + function.method().name() + "'."));
                return Optional.empty();
            }
        }
        if (component.bindings().isEmpty()) {
            findings.add(Problem.COMPONENT_NOT_TAKEN.at(
                    component.site(),
                    "Component '" + component.name() + "' of the record that '"
                            + function.method().name() + "' returns goes to no output.",
                    "Where one component has an output annotation, each has.",
                    "Annotate it, or leave it out of the record."));
        } else if (component.bindings().size() > 1) {
            findings.add(Problem.PARAMETER_BOUND_TWICE.at(
                    component.bindings().get(1).site(),
                    "Component '" + component.name() + "' is bound by "
                            + component.bindings().stream()
                                    .map(use -> use.kind().displayName())
                                    .collect(Collectors.joining(" and by "))
                            + ".",
                    "A component has one output.",
                    "Remove all but one, or add a component for each."));
        }
        return component.bindings().stream()
                .findFirst()
                .map(use -> new Claim(use, use.name().orElse(component.name())));
    }

    private void findUnbound() {
        List<ParameterModel> unbound = new ArrayList<>();
        // What another library's annotation is on is bound to nothing for that reason, and that is told already.
        Set<String> foreign = function.foreign().stream()
                .flatMap(annotation -> annotation.parameter().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < parameters.size(); i++) {
            ParameterModel parameter = function.parameters().get(i);
            if (parameters.get(i).isEmpty()
                    && parameter.metadata().isEmpty()
                    && !foreign.contains(parameter.name())
                    && !parameter.type().isNamed(Planner.CONTEXT)
                    && !Refusals.isOfficial(parameter.type())) {
                unbound.add(parameter);
            }
        }
        // An annotation on the method that names no parameter is the likelier mistake, and has been told already.
        if (unbound.size() <= unmatched.size()) {
            return;
        }
        for (ParameterModel parameter : unbound) {
            findings.add(Problem.PARAMETER_UNBOUND.at(
                    parameter.site(),
                    "Parameter '" + parameter.name() + "' of '"
                            + function.method().name() + "' is bound to nothing.",
                    "A parameter has a trigger, input or output annotation, is named by one on the method, has"
                            + " @BindingName, or is a dev.bindery.Context.",
                    suggestion(parameter)));
        }
    }

    private String suggestion(ParameterModel parameter) {
        Optional<String> claimed = Names.nearest(
                parameter.name(), unmatched.stream().map(Claim::name).toList());
        if (claimed.isPresent()) {
            return "The nearest name on the method is '" + claimed.get() + "'.";
        }
        Set<String> tokens = function.parameters().stream()
                .flatMap(other -> other.bindings().stream())
                .filter(use -> use.kind().isTrigger())
                .flatMap(use -> Published.captured(use).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<String> token = Names.nearest(parameter.name(), tokens);
        if (token.isPresent()) {
            return "The nearest name is {" + token.get() + "} of the trigger: write "
                    + (token.get().equals(parameter.name())
                            ? "@BindingName before it."
                            : "@BindingName(\"" + token.get() + "\") before it.");
        }
        if (parameter.type().isNamed(Planner.OUT)) {
            return "Put an output annotation on it.";
        }
        return tokens.isEmpty()
                ? "Annotate it, or remove it."
                : "Annotate it, or remove it. The trigger offers "
                        + tokens.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "))
                        + " to @BindingName.";
    }

    private void findTrigger() {
        List<Claim> triggers = triggers(all());
        triggers.addAll(triggers(unmatched));
        triggers.addAll(triggers(surplus));
        this.triggers = triggers.size();
        boolean foreign = function.foreign().stream()
                .anyMatch(annotation -> annotation.simpleName().endsWith("Trigger"));
        if (triggers.isEmpty() && !foreign) {
            findings.add(Problem.NO_TRIGGER.at(
                    function.site(),
                    "Function '" + function.name() + "' has no trigger, so nothing would ever run it.",
                    "A function has exactly one trigger annotation, on a parameter or on the method.",
                    "Annotate a parameter with what should run it: an HTTP request, a message, a blob or a schedule."));
        }
        for (Claim more : triggers.subList(Math.min(1, triggers.size()), triggers.size())) {
            findings.add(Problem.TWO_TRIGGERS.at(
                    more.use().site(),
                    "Function '" + function.name() + "' has a second trigger, " + more.annotation() + ", beside "
                            + triggers.get(0).annotation() + ".",
                    "A function has exactly one trigger.",
                    "Write a function for each and let both call the same code."));
        }
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
