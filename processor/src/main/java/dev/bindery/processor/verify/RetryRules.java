package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind.Trait;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.RetryUse;
import java.util.List;

/** Retry policies: one at most, of good values, for a trigger that the host retries. */
final class RetryRules {
    private RetryRules() {}

    static void check(FunctionModel function, Claims claims, List<Finding> findings) {
        List<RetryUse> retries = function.retries();
        for (RetryUse retry : retries) {
            PropertyRules.check(retry, findings);
        }
        if (retries.size() > 1) {
            findings.add(Problem.TWO_RETRY_POLICIES.at(
                    retries.get(1).site(),
                    "Function '" + function.name() + "' has two retry policies, "
                            + retries.get(0).annotation() + " and "
                            + retries.get(1).annotation() + ".",
                    "A function has one at most.",
                    "Remove one."));
        } else if (retries.size() == 1) {
            claims.trigger()
                    .filter(trigger -> !trigger.use().kind().is(Trait.RETRIES))
                    .ifPresent(trigger -> findings.add(Problem.RETRY_NOT_SUPPORTED.at(
                            retries.get(0).site(),
                            "Function '" + function.name() + "' has "
                                    + retries.get(0).annotation() + ", but the host"
                                    + " does not support retry policies for " + trigger.annotation() + ".",
                            "Today's host obeys it with a warning in its log, and says that it will stop; queue triggers"
                                    + " and their like retry by themselves.",
                            "Remove it, or write @SuppressWarnings(\"" + Problem.RETRY_NOT_SUPPORTED.code() + "\").")));
        }
    }
}
