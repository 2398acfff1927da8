package dev.bindery.local;

import dev.bindery.local.call.HostedFunction;
import dev.bindery.local.call.Trigger;
import dev.bindery.local.triggers.HttpTrigger;
import java.util.ArrayList;
import java.util.List;

/** The list of functions that the host prints when it starts: those with a url first, disabled ones last. */
final class Listing {
    private Listing() {}

    static String of(List<HostedFunction> functions, String baseUrl) {
        List<String> http = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> disabled = new ArrayList<>();
        for (HostedFunction function : functions) {
            Trigger trigger = function.trigger();
            if (function.disabled()) {
                disabled.add("Function " + function.name() + " is disabled.");
            } else if (trigger == null) {
                others.add("\t" + function.name() + ": "
                        + function.description().trigger().type() + " (cannot run here: no "
                        + String.join(", ", function.unserved()) + ")");
            } else if (trigger instanceof HttpTrigger route) {
                http.add("\t" + function.name() + ": " + route.summary(baseUrl));
            } else {
                others.add("\t" + function.name() + ": " + trigger.summary());
            }
        }
        String gap = System.lineSeparator() + System.lineSeparator();
        List<String> lines = new ArrayList<>();
        lines.add("Functions:");
        lines.addAll(http);
        lines.addAll(others);
        lines.addAll(disabled);
        return String.join(gap, lines) + gap;
    }
}
