package dev.bindery.processor.verify;

import dev.bindery.processor.model.Clash;
import dev.bindery.processor.model.Clash.Subject;
import dev.bindery.processor.model.IndexedFunction;
import dev.bindery.processor.model.IndexedFunction.Unique;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the functions of an application may not have in common. Each finding is about a pair, at the function that the
 * host comes to later; one that the host refuses is in nobody's way any more.
 */
public final class ApplicationRules {
    /** The order in which the host takes functions: by name, ordinal and without regard to case. */
    static final Comparator<IndexedFunction> HOST_ORDER = Comparator.comparing(
                    (IndexedFunction function) -> function.name().toUpperCase(Locale.ROOT))
            .thenComparing(IndexedFunction::adapter)
            .thenComparing(IndexedFunction::name);

    private ApplicationRules() {}

    /**
     * Checks the functions of an application, in about as many steps as there are functions.
     *
     * @param functions the functions, in any order
     * @return what is wrong, at {@link Clash}es; always in the same order
     */
    public static List<Finding> check(Collection<IndexedFunction> functions) {
        List<Finding> findings = new ArrayList<>();
        List<IndexedFunction> named = names(functions, findings);
        named.sort(HOST_ORDER);
        RouteRules.check(named, findings);
        unique(named, findings);
        return List.copyOf(findings);
    }

    /** The functions whose names are theirs alone, or theirs first. */
    private static List<IndexedFunction> names(Collection<IndexedFunction> functions, List<Finding> findings) {
        Map<String, IndexedFunction> names = new LinkedHashMap<>();
        functions.stream()
                .sorted(Comparator.comparing(IndexedFunction::adapter).thenComparing(IndexedFunction::name))
                .forEach(function -> {
                    IndexedFunction first = names.putIfAbsent(lower(function.name()), function);
                    if (first != null) {
                        findings.add(Problem.FUNCTION_NAME_TAKEN.at(
                                new Clash(function, first, new Subject.OfName()),
                                "Two functions are called '" + function.name() + "': " + first.method() + " and "
                                        + function.method() + ".",
                                "Function names are unique within an application, and the host tells them apart without"
                                        + " regard to case.",
                                "Give one of them another name in @FunctionName(\"…\")."));
                    }
                });
        return new ArrayList<>(names.values());
    }

    private static void unique(List<IndexedFunction> functions, List<Finding> findings) {
        Map<String, IndexedFunction> owners = new HashMap<>();
        for (IndexedFunction function : functions) {
            for (Unique unique : function.unique()) {
                IndexedFunction first = owners.putIfAbsent(unique.key(), function);
                if (first != null && first != function) {
                    findings.add(taken(new Clash(function, first, new Subject.OfUnique(unique)), unique));
                }
            }
        }
    }

    private static Finding taken(Clash clash, Unique unique) {
        String both = "The functions " + display(clash.other()) + " and " + display(clash.function());
        if (unique.property().isEmpty()) {
            return Problem.TAKEN_IN_APP.at(
                    clash,
                    both + " both have a " + unique.type() + ".",
                    "An application has at most one function with it.",
                    "Do the work of both in one of them, and remove the other.");
        }
        if (unique.isTogether()) {
            return Problem.TAKEN_IN_APP.at(
                    clash,
                    both + " agree in " + Lists.allOf(unique.parts()) + ".",
                    "No two " + unique.type() + "s of an application agree in all of "
                            + unique.property().replace(",", ", ") + ".",
                    "Change one of these in one of them.");
        }
        return Problem.TAKEN_IN_APP.at(
                clash,
                both + " have the same " + unique.property() + ", '" + unique.value() + "'.",
                "The " + unique.property() + " of a " + unique.type()
                        + " is unique within an application, without regard to case.",
                "Give one of them another " + unique.property() + ".");
    }

    /** A function by its name and the user's method. */
    static String display(IndexedFunction function) {
        return "'" + function.name() + "' (" + function.method() + ")";
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
