package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.BindingKind.Content;
import dev.bindery.processor.model.EntryPoint;
import dev.bindery.processor.model.EntryPoint.Answer;
import dev.bindery.processor.model.EntryPoint.Form;
import dev.bindery.processor.model.EntryPoint.Parameter;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.FunctionPlan.Argument;
import dev.bindery.processor.model.FunctionPlan.ResultOutput;
import dev.bindery.processor.model.ParameterModel;
import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.ResultModel.ComponentModel;
import dev.bindery.processor.model.Site;
import dev.bindery.processor.model.TypeShape.Port;
import dev.bindery.processor.model.Writing;
import dev.bindery.processor.verify.Published.Entry;
import dev.bindery.syntax.RouteTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What Azure's stock Java worker is asked for, and what of a function it cannot carry. That worker fails a call over a
 * name that the event lacks, so it is asked only for what is certain and for what the function insists on.
 */
final class StockRules {
    private static final String WORKER = "Azure's stock Java worker";
    private static final int FEW = 4;

    private final FunctionPlan plan;
    private final FunctionModel function;
    private final BindingKind trigger;
    private final FunctionPlan.Binding triggerBinding;
    private final boolean batch;
    private final Published published;
    private final List<Finding> findings;
    private final List<Parameter> parameters = new ArrayList<>();
    /** What is asked for by name, under the name without regard to case. */
    private final Map<String, Parameter.Metadata> asked = new LinkedHashMap<>();

    private StockRules(FunctionPlan plan, Published published, List<Finding> findings) {
        this.plan = plan;
        this.function = plan.function();
        // The trigger comes first.
        this.triggerBinding = plan.bindings().get(0);
        this.trigger = triggerBinding.kind();
        this.batch = isMany(triggerBinding);
        this.published = published;
        this.findings = findings;
    }

    /** The entry point of a function without errors. */
    static EntryPoint entryPoint(FunctionPlan plan, Published published, List<Finding> findings) {
        StockRules rules = new StockRules(plan, published, findings);
        for (int i = 0; i < plan.arguments().size(); i++) {
            rules.parameter(rules.function.parameters().get(i), plan.arguments().get(i));
        }
        Answer answer = rules.answer();
        rules.parameters.addAll(rules.asked.values());
        return new EntryPoint(List.copyOf(rules.parameters), answer);
    }

    private void parameter(ParameterModel parameter, Argument argument) {
        if (argument instanceof Argument.OfBinding of) {
            FunctionPlan.Binding binding = binding(of.binding()).orElseThrow();
            boolean isTrigger = binding.equals(triggerBinding);
            Form form = form(binding);
            parameters.add(new Parameter.Input(binding, form, isTrigger && answersTrigger()));
            if (form == Form.REQUEST) {
                request(parameter, of.reading());
            } else if (isTrigger) {
                rich(parameter, of.reading());
            }
        } else if (argument instanceof Argument.OfMetadata of) {
            metadata(parameter, of);
        } else if (argument instanceof Argument.OfOutput of) {
            output(of.binding(), of.writing(), parameter.site());
        }
    }

    private Answer answer() {
        Answer answer = Answer.NOTHING;
        for (ResultOutput output : plan.result().outputs()) {
            if (output.binding().equals(Claims.RETURN)) {
                boolean response = binding(Claims.RETURN)
                        .filter(binding -> binding.kind().content() == Content.HTTP)
                        .isPresent();
                answer = response ? Answer.RESPONSE : Answer.VALUE;
            } else {
                Site site = function.result().components().stream()
                        .filter(component -> output.component()
                                .filter(component.name()::equals)
                                .isPresent())
                        .map(ComponentModel::site)
                        .findFirst()
                        .orElse(function.site());
                output(output.binding(), output.writing(), site);
            }
        }
        return answer;
    }

    private boolean answersTrigger() {
        return binding(Claims.RETURN).isEmpty()
                && plan.result().outputs().stream()
                        .anyMatch(output -> output.binding().equals(Claims.RETURN));
    }

    private Optional<FunctionPlan.Binding> binding(String name) {
        return plan.bindings().stream()
                .filter(binding -> binding.name().equals(name))
                .findFirst();
    }

    private static boolean isMany(FunctionPlan.Binding binding) {
        return binding.cardinality().filter("many"::equals).isPresent();
    }

    private static Form form(FunctionPlan.Binding binding) {
        boolean binary = binding.dataType().filter("binary"::equals).isPresent();
        return switch (binding.kind().content()) {
            case HTTP -> Form.REQUEST;
            case JSON -> Form.JSON;
            case BYTES -> Form.BYTES;
            case TEXT -> isMany(binding) ? binary ? Form.BYTE_ARRAYS : Form.TEXTS : binary ? Form.BYTES : Form.TEXT;
        };
    }

    /** What the type of a request takes from the route; and the body, which arrives as text. */
    private void request(ParameterModel parameter, Reading reading) {
        if (reading.takesBytes()) {
            findings.add(Problem.STOCK_BODY_AS_TEXT.at(
                    parameter.site(),
                    "Parameter '" + parameter.name() + "' of '"
                            + function.method().name() + "' takes the bytes of a request, but " + WORKER
                            + " hands a body over as text.",
                    "Text and JSON come through; a call with an octet-stream or a multipart body that is no text fails"
                            + " there, unless the JVM's default charset keeps every byte.",
                    "Set -Dfile.encoding=ISO-8859-1 in the app setting JAVA_OPTS, use another runner, or write"
                            + suppress(Problem.STOCK_BODY_AS_TEXT) + "."));
        }
        if (!(reading instanceof Reading.Factory)) {
            return;
        }
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
                    "In " + WORKER + " the route parameters of '" + parameter.name() + "' of '"
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

    private static String suppress(Problem problem) {
        return " @SuppressWarnings(\"" + problem.code() + "\")";
    }

    /** What a type reads of the trigger's metadata beside the value. */
    private void rich(ParameterModel parameter, Reading reading) {
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
                    "In " + WORKER + " parameter '" + parameter.name() + "' of '"
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

    private static Optional<Reading.Factory> factory(Reading reading) {
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

    private void metadata(ParameterModel parameter, Argument.OfMetadata of) {
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
                                + function.method().name() + "' stays empty in " + WORKER + ": a request may leave '"
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
                            + function.method().name() + "' stays empty in " + WORKER + ": an event may lack '"
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
                        + "', and " + WORKER + " fails every call whose event lacks it.",
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
        Form form = form(triggerBinding);
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

    private void output(String name, Writing writing, Site site) {
        FunctionPlan.Binding binding = binding(name).orElseThrow();
        parameters.add(new Parameter.Output(binding));
        Writing value = writing instanceof Writing.Maybe maybe ? maybe.value() : writing;
        if (binding.kind().content() == Content.HTTP
                && value instanceof Writing.Encoded encoded
                && !encoded.method().startsWith("text")
                && !encoded.method().startsWith("json")) {
            findings.add(Problem.STOCK_RESPONSE_AS_TEXT.at(
                    site,
                    "Output '" + name + "' of '" + function.method().name() + "' writes bytes as a response, but "
                            + WORKER + " can only write text there.",
                    "That worker takes the bytes of a response from the returned value alone; a call whose bytes are no"
                            + " text fails.",
                    "Return the response itself and write other outputs with Out<…>, use another runner, or write"
                            + suppress(Problem.STOCK_RESPONSE_AS_TEXT) + "."));
        }
    }
}
