package dev.bindery.processor.verify;

import dev.bindery.processor.model.Clash;
import dev.bindery.processor.model.Clash.Subject;
import dev.bindery.processor.model.IndexedFunction;
import dev.bindery.syntax.RouteTable;
import dev.bindery.syntax.RouteTemplate;
import dev.bindery.syntax.RouteTemplate.Parameter;
import dev.bindery.syntax.SyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The routes of an application: two must not be the same, and none should be behind one that takes all its requests.
 */
final class RouteRules {
    /** Stands for the methods of a route that names none. */
    private static final String ALL = "";

    private final List<Finding> findings;

    private RouteRules(List<Finding> findings) {
        this.findings = findings;
    }

    /** Checks the functions, given in the order of the host. */
    static void check(List<IndexedFunction> functions, List<Finding> findings) {
        RouteRules rules = new RouteRules(findings);
        rules.shadows(rules.different(functions.stream()
                .filter(function -> !function.route().isEmpty())
                .toList()));
    }

    /** The functions whose route the host maps; methods that differ by case differ, here alone. */
    private List<IndexedFunction> different(List<IndexedFunction> functions) {
        Map<String, Map<String, IndexedFunction>> routes = new HashMap<>();
        List<IndexedFunction> mapped = new ArrayList<>();
        for (IndexedFunction function : functions) {
            Map<String, IndexedFunction> owners =
                    routes.computeIfAbsent(ApplicationRules.lower(trimmed(function)), route -> new HashMap<>());
            Optional<IndexedFunction> first = (function.methods().isEmpty()
                            ? owners.values().stream()
                            : Stream.concat(Stream.of(ALL), function.methods().stream())
                                    .map(owners::get)
                                    .filter(Objects::nonNull))
                    .min(ApplicationRules.HOST_ORDER);
            if (first.isPresent()) {
                findings.add(same(function, first.get()));
            } else {
                mapped.add(function);
                (function.methods().isEmpty() ? List.of(ALL) : function.methods())
                        .forEach(method -> owners.put(method, function));
            }
        }
        return mapped;
    }

    private static Finding same(IndexedFunction function, IndexedFunction first) {
        List<String> common = function.methods().isEmpty()
                ? first.methods()
                : function.methods().stream()
                        .filter(method ->
                                first.methods().isEmpty() || first.methods().contains(method))
                        .toList();
        return Problem.ROUTE_TAKEN.at(
                new Clash(function, first, new Subject.OfRoute()),
                "The functions " + ApplicationRules.display(first) + " and " + ApplicationRules.display(function)
                        + " have the same route, '" + trimmed(function) + "', for "
                        + (common.isEmpty() ? "all methods" : listed(common, "and")) + ".",
                "The host refuses the second of two functions with the same route, without regard to case, and a method"
                        + " in common; a route without methods answers all of them.",
                "Give '" + function.name() + "' another route, or methods that '" + first.name() + "' does not have.");
    }

    private void shadows(List<IndexedFunction> functions) {
        RouteTable<IndexedFunction> earlier = new RouteTable<>();
        for (IndexedFunction function : functions) {
            try {
                RouteTemplate route = RouteTemplate.parse(trimmed(function));
                // What covers a route behind this one, if nothing reaches this one, is what covers this one.
                if (isReached(function, earlier.covering(route).iterator())) {
                    earlier.add(route, function);
                }
            } catch (SyntaxException e) {
                // No route that a function of ours was compiled with.
            }
        }
    }

    /** Whether some method is left to a function by those that cover it. */
    private boolean isReached(IndexedFunction function, Iterator<IndexedFunction> covering) {
        Set<String> methods = upper(function.methods());
        Set<String> lost = new TreeSet<>();
        while (covering.hasNext()) {
            IndexedFunction first = covering.next();
            if (first.methods().isEmpty()) {
                shadow(function, first, lost.isEmpty() ? "No" : "No other");
                return false;
            }
            Set<String> taken = upper(first.methods());
            taken.removeAll(lost);
            if (!methods.isEmpty()) {
                taken.retainAll(methods);
            }
            if (!taken.isEmpty()) {
                lost.addAll(taken);
                shadow(function, first, taken.equals(methods) ? "No" : "No " + listed(taken, "or"));
            }
            if (lost.equals(methods)) {
                return false;
            }
        }
        return true;
    }

    private void shadow(IndexedFunction function, IndexedFunction first, String none) {
        if (function.suppressed().contains(Problem.ROUTE_SHADOWED.code())) {
            return;
        }
        findings.add(Problem.ROUTE_SHADOWED.at(
                new Clash(function, first, new Subject.OfRoute()),
                none + " request reaches the function " + ApplicationRules.display(function) + " with the route '"
                        + trimmed(function) + "', because " + ApplicationRules.display(first) + " takes them with '"
                        + trimmed(first) + "'.",
                "The host tries routes in the alphabetical order of the functions' names and takes the first that fits,"
                        + " however general it is.",
                remedy(function, first)));
    }

    private static String remedy(IndexedFunction function, IndexedFunction first) {
        RouteTemplate route = RouteTemplate.parse(trimmed(function));
        RouteTemplate general = RouteTemplate.parse(trimmed(first));
        if (route.covers(general)) {
            return "Give one of them another route, or methods that the other one does not have.";
        }
        Set<String> names = route.parameters().stream()
                .map(parameter -> ApplicationRules.lower(parameter.name()))
                .collect(Collectors.toSet());
        String constraint = general.parameters().stream()
                .filter(parameter -> !parameter.catchAll()
                        && parameter.constraints().isEmpty()
                        && !names.contains(ApplicationRules.lower(parameter.name())))
                .findFirst()
                .map(Parameter::name)
                .map(name -> ", write a constraint such as {" + name + ":int} in the route of '" + first.name() + "'")
                .orElse("");
        return "Rename one so that '" + function.name() + "' comes before '" + first.name() + "'" + constraint
                + ", or give them different methods.";
    }

    private static String trimmed(IndexedFunction function) {
        return HttpRules.trimmed(function.route());
    }

    private static Set<String> upper(Collection<String> methods) {
        return methods.stream()
                .map(method -> method.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String listed(Collection<String> methods, String word) {
        List<String> sorted = List.copyOf(upper(methods));
        int last = sorted.size() - 1;
        return last == 0
                ? sorted.get(0)
                : String.join(", ", sorted.subList(0, last)) + " " + word + " " + sorted.get(last);
    }
}
