package dev.bindery.processor.verify;

import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.FunctionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a function and works out what its function.json and its adapter say. */
public final class Verifier {
    private final KnownTypes types;
    private final Settings settings;
    private final Severities severities;

    /**
     * A verifier.
     *
     * @param types what is known of the types around a function
     * @param settings the app settings that are known
     * @param severities what the user has changed about severities
     */
    public Verifier(KnownTypes types, Settings settings, Severities severities) {
        this.types = types;
        this.settings = settings;
        this.severities = severities;
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
        ForeignRules.check(function, findings);
        Published published = Published.by(function, claims, types);
        ExpressionRules.check(claims, published, settings, findings);
        MetadataRules.check(function, claims, published, findings);
        HttpRules.check(function, claims, findings);
        FunctionPlan plan = new Planner(function, claims, types, findings).plan();
        if (types.stockStack() && !isBroken(findings)) {
            plan = plan.with(StockRules.entryPoint(plan, published, findings));
        }
        if (types.nativeImage() && !isBroken(findings)) {
            plan = plan.reflecting(JsonClasses.of(plan, types));
        }
        return new Verdict(List.copyOf(findings), isBroken(findings) ? Optional.empty() : Optional.of(plan));
    }

    private boolean isBroken(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> severities.isError(finding.problem()));
    }
}
