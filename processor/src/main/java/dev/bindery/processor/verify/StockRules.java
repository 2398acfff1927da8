package dev.bindery.processor.verify;

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
import dev.bindery.processor.model.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Azure's stock Java worker is asked for, and what of a function it cannot carry. That worker fails a call over a
 * name that the event lacks, so it is asked only for what is certain and for what the function insists on.
 */
final class StockRules {
    static final String WORKER = "Azure's stock Java worker";

    private final FunctionPlan plan;
    private final FunctionModel function;
    private final FunctionPlan.Binding triggerBinding;
    private final List<Finding> findings;
    private final StockNames names;
    private final List<Parameter> parameters = new ArrayList<>();

    private StockRules(FunctionPlan plan, Published published, List<Finding> findings) {
        this.plan = plan;
        this.function = plan.function();
        // The trigger comes first.
        this.triggerBinding = plan.bindings().get(0);
        this.names = new StockNames(
                function, triggerBinding, form(triggerBinding), isMany(triggerBinding), published, findings);
        this.findings = findings;
    }

    /** The entry point of a function without errors. */
    static EntryPoint entryPoint(FunctionPlan plan, Published published, List<Finding> findings) {
        StockRules rules = new StockRules(plan, published, findings);
        for (int i = 0; i < plan.arguments().size(); i++) {
            rules.parameter(rules.function.parameters().get(i), plan.arguments().get(i));
        }
        Answer answer = rules.answer();
        rules.parameters.addAll(rules.names.asked());
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
                names.rich(parameter, of.reading());
            }
        } else if (argument instanceof Argument.OfMetadata of) {
            names.metadata(parameter, of);
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

    /** The body, which arrives as text, and what the type of a request takes from the route. */
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
                            + StockNames.suppress(Problem.STOCK_BODY_AS_TEXT) + "."));
        }
        if (StockNames.factory(reading).isPresent()) {
            names.route(parameter);
        }
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
                            + StockNames.suppress(Problem.STOCK_RESPONSE_AS_TEXT) + "."));
        }
    }
}
