package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.EntryPoint.Form;
import dev.bindery.processor.model.EntryPoint.Parameter;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.FunctionPlan.Argument;
import dev.bindery.processor.model.ParameterModel;
import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.Site;
import dev.bindery.processor.model.TypeShape.Port;
import dev.bindery.processor.verify.Published.Entry;
import dev.bindery.syntax.RouteTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that the stock Java worker is asked for, of those that a trigger publishes, and what is said of the rest.
 */
final class StockNames {
    private static final int FEW = 4;

    private final FunctionModel function;
    private final BindingKind trigger;
    private final Form form;
    private final boolean batch;
    private final Published published;
    private final List<Finding> findings;
    /** Under the name without regard to case. */
    private final Map<String, Parameter.Metadata> asked = new LinkedHashMap<>();

    StockNames(
            FunctionModel function,
            FunctionPlan.Binding trigger,
            Form form,
            boolean batch,
            Published published,
            List<Finding> findings) {
        this.function = function;
        this.trigger = trigger.kind();
        this.form = form;
        this.batch = batch;
        this.published = published;
        this.findings = findings;
    }

    Collection<Parameter.Metadata> asked() {
        return asked.values();
    }

    /** What the type of a request takes from the route. */
    void route(ParameterModel parameter) {
        List<RouteTemplate.Parameter> uncertain = new ArrayList<>();
        for (String name : published.names()) {
            Optional<RouteTemplate.Parameter> route = published.find(name).flatMap(Entry::route);
            if (route.isPresent()) {
                if (isCertain(route.get())) {
                    ask(name, false);
                } else {
                    uncertain.add(route.get());
                }
            }
        }
        if (!uncertain.isEmpty()) {
            skipped(
                    parameter.site(),
                    "In " + StockRules.WORKER + " the route parameters of '" + parameter.name() + "' of '"
                            + function.method().name() + "' lack "
                            + Lists.allOf(uncertain.stream()
                                    .map(RouteTemplate.Parameter::name)
                                    .toList())
                            + ", which a request may leave out.",
                    defaults(uncertain.get(0)));
        }
    }

    private static boolean isCertain(RouteTemplate.Parameter route) {
        return !route.optional() && !(route.catchAll() && route.defaultValue() == null);
    }

    private static String defaults(RouteTemplate.Parameter route) {
        return "Give it a default in the route, {" + (route.catchAll() ? "*" : "") + route.name()
                + "=…}, use another runner, or write" + suppress(Problem.STOCK_NAME_SKIPPED) + ".";
    }

    static String suppress(Problem problem) {
        return " @SuppressWarnings(\"" + problem.code() + "\")";
    }

    /** What a type reads of the trigger's metadata beside the value. */
    void rich(ParameterModel parameter, Reading reading) {
        List<String> names =
                factory(reading).flatMap(this::port).map(Port::metadata).orElse(List.of());
        List<String> missing = new ArrayList<>();
        List<String> there = new ArrayList<>();
        for (String name : names) {
            if (isCertain(name)) {
                there.add(name);
                ask(name, false);
            } else {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            findings.add(Problem.STOCK_TYPE_EMPTIER.at(
                    parameter.site(),
                    "In " + StockRules.WORKER + " parameter '" + parameter.name() + "' of '"
                            + function.method().name() + "' is without " + few(missing) + ".",
                    "That worker fails a call over a name that the event lacks, so it is asked only for what is"
                            + " certain" + (there.isEmpty() ? "." : ": " + String.join(", ", there) + "."),
                    "Take what every event has with @BindingName, use another runner, or write"
                            + suppress(Problem.STOCK_TYPE_EMPTIER) + "."));
        }
    }

    private static String few(List<String> names) {
        return names.size() <= FEW + 1
                ? Lists.allOf(names)
                : String.join(", ", names.subList(0, FEW)) + " and " + (names.size() - FEW) + " more";
    }

    static Optional<Reading.Factory> factory(Reading reading) {
        if (reading instanceof Reading.Maybe maybe) {
            return factory(maybe.value());
        } else if (reading instanceof Reading.Several several) {
            return factory(several.element());
        } else if (reading instanceof Reading.SeveralInArray several) {
            return factory(several.element());
        }
        return reading instanceof Reading.Factory factory ? Optional.of(factory) : Optional.empty();
    }

    private Optional<Port> port(Reading.Factory factory) {
        return factory.type().shape().reader(trigger);
    }

    void metadata(ParameterModel parameter, Argument.OfMetadata of) {
        Optional<Entry> entry = published.find(of.name());
        Optional<RouteTemplate.Parameter> route = entry.flatMap(Entry::route);
        boolean mayBeEmpty = parameter.nullable() || parameter.type().isNamed("java.util.Optional");
        if (route.isPresent()) {
            if (isCertain(route.get())) {
                ask(route.get().name(), false);
            } else {
                skipped(
                        parameter.metadata().orElseThrow().site(),
                        "Parameter '" + parameter.name() + "' of '"
                                + function.method().name() + "' stays empty in " + StockRules.WORKER
                                + ": a request may leave '"
                                + of.name() + "' out.",
                        defaults(route.get()));
            }
        } else if (isRead(entry)) {
            // Found in the request or in the message by what stands between the worker and the adapter.
            return;
        } else if (isCertain(of.name())
                || entry.isPresent() && declared(of.name()).isEmpty()) {
            ask(entry.map(Entry::name).orElse(of.name()), isSeveral(of, entry));
        } else if (mayBeEmpty) {
            skipped(
                    parameter.metadata().orElseThrow().site(),
                    "Parameter '" + parameter.name() + "' of '"
                            + function.method().name() + "' stays empty in " + StockRules.WORKER
                            + ": an event may lack '"
                            + of.name() + "'.",
                    "Where every event has it, take it without Optional or @Nullable; else use another runner, or"
                            + " write" + suppress(Problem.STOCK_NAME_SKIPPED) + ".");
        } else {
            demanded(parameter, of, entry);
        }
    }

    private void demanded(ParameterModel parameter, Argument.OfMetadata of, Optional<Entry> entry) {
        ask(entry.map(Entry::name).orElse(of.name()), isSeveral(of, entry));
        List<String> certain =
                published.names().stream().filter(this::isCertain).toList();
        findings.add(Problem.STOCK_NAME_DEMANDED.at(
                parameter.metadata().orElseThrow().site(),
                "Parameter '" + parameter.name() + "' of '" + function.method().name() + "' asks for '" + of.name()
                        + "', and " + StockRules.WORKER + " fails every call whose event lacks it.",
                certain.isEmpty()
                        ? "Nothing that " + trigger.displayName() + " publishes is certain to be there."
                        : "Certain to be there are " + Lists.allOf(certain) + ".",
                "If every event has it, write" + suppress(Problem.STOCK_NAME_DEMANDED)
                        + "; else take an Optional, which stays empty there."));
    }

    private void skipped(Site site, String wrong, String edit) {
        findings.add(Problem.STOCK_NAME_SKIPPED.at(
                site,
                wrong,
                "That worker fails a call over a name that the event lacks, so it is not asked for such names.",
                edit));
    }

    private static boolean isSeveral(Argument.OfMetadata of, Optional<Entry> entry) {
        return of.reading().isSeveral()
                || entry.filter(found -> found.kind() == ValueKind.LIST).isPresent();
    }

    /** Whether a name can be found without the worker: in a request, or among the members of a message. */
    private boolean isRead(Optional<Entry> entry) {
        return form == Form.REQUEST
                || form == Form.TEXT
                        && entry.map(found -> found.type().isPresent())
                                .orElse(trigger.is(BindingKind.Trait.OPEN_METADATA));
    }

    private Optional<BindingKind.Metadata> declared(String name) {
        return trigger.metadata().stream()
                .filter(metadata -> metadata.name().equalsIgnoreCase(name)
                        || batch && (metadata.name() + "Array").equalsIgnoreCase(name))
                .findFirst();
    }

    private boolean isCertain(String name) {
        return declared(name)
                .filter(metadata -> metadata.always() && (!batch || metadata.once()))
                .isPresent();
    }

    private void ask(String name, boolean several) {
        asked.putIfAbsent(name.toLowerCase(Locale.ROOT), new Parameter.Metadata(name, several));
    }
}
