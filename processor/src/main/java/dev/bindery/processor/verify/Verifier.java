package dev.bindery.processor.verify;

import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.FunctionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a function and works out what its function.json and its adapter say. */
public final class Verifier {
    private final KnownTypes types;

    /**
     * A verifier.
     *
     * @param types what is known of the types around a function
     */
    public Verifier(KnownTypes types) {
        this.types = types;
    }

    /**
     * What came of a check.
     *
     * @param findings everything that is wrong, causes without their consequences
     * @param plan what to write; empty if there are errors
     */
    public record Verdict(List<Finding> findings, Optional<FunctionPlan> plan) {}

    public Verdict verify(FunctionModel function) {
        List<Finding> findings = new ArrayList<>();
        ShapeRules.check(function, findings);
        Claims claims = new Claims(function, findings);
        BindingRules.check(function, claims, findings);
        PropertyRules.check(claims, findings);
        RetryRules.check(function, claims, findings);
        FunctionPlan plan = new Planner(function, claims, types, findings).plan();
        boolean broken = findings.stream().anyMatch(Finding::isError);
        return new Verdict(List.copyOf(findings), broken ? Optional.empty() : Optional.of(plan));
    }
}
