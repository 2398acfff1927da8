package dev.bindery.processor.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.processor.model.BindingKind.Gathering;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code function.json}: LF, two spaces, the same bytes for the same function. */
public final class FunctionJsonRenderer {
    private final String scriptFile;

    /**
     * A renderer.
     *
     * @param scriptFile where the host finds the application, seen from the function's folder
     */
    public FunctionJsonRenderer(String scriptFile) {
        this.scriptFile = scriptFile;
    }

    public String render(FunctionPlan plan) {
        JsonText out = new JsonText(true);
        function(plan, out);
        return out + "\n";
    }

    private void function(FunctionPlan plan, JsonText out) {
        out.open('{');
        out.member("scriptFile", scriptFile);
        out.member("entryPoint", plan.entryPoint());
        out.name("bindings").open('[');
        for (FunctionPlan.Binding binding : plan.bindings()) {
            binding(binding, plan.bindings(), out);
        }
        out.close(']');
        if (plan.retry().isPresent()) {
            out.name("retry").open('{');
            out.member("strategy", plan.retry().get().strategy());
            properties(plan.retry().get().properties(), out);
            out.close('}');
        }
        out.close('}');
    }

    private void binding(FunctionPlan.Binding binding, List<FunctionPlan.Binding> all, JsonText out) {
        out.open('{');
        out.member("type", binding.kind().type());
        out.member("direction", binding.kind().direction());
        out.member("name", binding.name());
        if (binding.dataType().isPresent()) {
            out.member("dataType", binding.dataType().get());
        }
        if (binding.cardinality().isPresent()) {
            out.member("cardinality", binding.cardinality().get());
        }
        properties(binding.properties(), out);
        gathered(binding, all, out);
        out.close('}');
    }

    /** What a trigger must know of the bindings beside it, as the text of a JSON array. */
    private void gathered(FunctionPlan.Binding trigger, List<FunctionPlan.Binding> all, JsonText out) {
        Map<String, List<FunctionPlan.Binding>> lists = new TreeMap<>();
        for (FunctionPlan.Binding binding : all) {
            if (binding.kind().gathering().isPresent()) {
                Gathering gathering = binding.kind().gathering().get();
                if (!gathering.property().isEmpty()
                        && gathering.trigger().equals(trigger.kind().annotation())) {
                    lists.computeIfAbsent(gathering.property(), name -> new ArrayList<>())
                            .add(binding);
                }
            }
        }
        for (Map.Entry<String, List<FunctionPlan.Binding>> list : lists.entrySet()) {
            JsonText inside = new JsonText(false).open('[');
            for (FunctionPlan.Binding binding : list.getValue()) {
                inside.open('{');
                properties(binding.properties(), inside);
                inside.close('}');
            }
            out.member(list.getKey(), inside.close(']').toString());
        }
    }

    private static void properties(List<PropertyUse> properties, JsonText out) {
        for (PropertyUse property : properties) {
            if (property.rules().is(Flag.FLATTENED) && property.value() instanceof PropertyValue.Text text) {
                members(text.text(), out);
            } else if (property.travels() && isWritten(property)) {
                out.name(property.name());
                value(property.value(), out);
            }
        }
    }

    /** An empty list is "none" to the host, not "unset": it is written only where the host must see the property. */
    private static boolean isWritten(PropertyUse property) {
        return !property.value().isEmptyList() || property.rules().is(Flag.ALWAYS_WRITTEN);
    }

    /** The members of a text that has been found to be a JSON object. */
    private static void members(String text, JsonText out) {
        try {
            for (Map.Entry<String, JsonNode> member :
                    new ObjectMapper().readTree(text).properties()) {
                out.name(member.getKey()).node(member.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void value(PropertyValue value, JsonText out) {
        if (value instanceof PropertyValue.Text text) {
            out.text(text.text());
        } else if (value instanceof PropertyValue.Flag flag) {
            out.word(flag.flag());
        } else if (value instanceof PropertyValue.Whole whole) {
            out.word(whole.number());
        } else if (value instanceof PropertyValue.Real real) {
            out.word(real.number());
        } else {
            out.open('[');
            for (PropertyValue item : ((PropertyValue.Items) value).values()) {
                value(item, out);
            }
            out.close(']');
        }
    }
}
