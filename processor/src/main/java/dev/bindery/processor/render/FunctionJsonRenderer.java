package dev.bindery.processor.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code function.json}: LF, two spaces, the same bytes for the same function. */
public final class FunctionJsonRenderer {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String scriptFile;
    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectWriter writer;

    /**
     * A renderer.
     *
     * @param scriptFile where the host finds the application, seen from the function's folder
     */
    public FunctionJsonRenderer(String scriptFile) {
        this.scriptFile = scriptFile;
        this.writer = mapper.writer(new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)));
    }

    public String render(FunctionPlan plan) {
        ObjectNode json = NODES.objectNode();
        json.put("scriptFile", scriptFile);
        json.put("entryPoint", plan.qualifiedAdapterName() + ".invoke");
        ArrayNode bindings = json.putArray("bindings");
        plan.bindings().forEach(binding -> bindings.add(gathering(binding, plan.bindings(), binding(binding))));
        plan.retry().ifPresent(retry -> {
            ObjectNode policy = json.putObject("retry");
            policy.put("strategy", retry.strategy());
            properties(retry.properties(), policy);
        });
        try {
            return writer.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode binding(FunctionPlan.Binding binding) {
        ObjectNode json = NODES.objectNode();
        json.put("type", binding.kind().type());
        json.put("direction", binding.kind().direction());
        json.put("name", binding.name());
        binding.dataType().ifPresent(dataType -> json.put("dataType", dataType));
        binding.cardinality().ifPresent(cardinality -> json.put("cardinality", cardinality));
        properties(binding.properties(), json);
        return json;
    }

    /** What a trigger must know of the bindings beside it, as the text of a JSON array. */
    private ObjectNode gathering(FunctionPlan.Binding trigger, List<FunctionPlan.Binding> all, ObjectNode json) {
        Map<String, ArrayNode> lists = new TreeMap<>();
        for (FunctionPlan.Binding binding : all) {
            binding.kind()
                    .gathering()
                    .filter(gathering -> !gathering.property().isEmpty()
                            && gathering.trigger().equals(trigger.kind().annotation()))
                    .ifPresent(gathering -> properties(
                            binding.properties(),
                            lists.computeIfAbsent(gathering.property(), name -> NODES.arrayNode())
                                    .addObject()));
        }
        lists.forEach((property, list) -> json.put(property, list.toString()));
        return json;
    }

    private void properties(List<PropertyUse> properties, ObjectNode json) {
        for (PropertyUse property : properties) {
            if (property.rules().is(Flag.FLATTENED) && property.value() instanceof PropertyValue.Text text) {
                json.setAll(members(text.text()));
            } else if (property.travels() && isWritten(property)) {
                json.set(property.name(), value(property.value()));
            }
        }
    }

    /** An empty list is "none" to the host, not "unset": it is written only where the host must see the property. */
    private static boolean isWritten(PropertyUse property) {
        return !property.value().isEmptyList() || property.rules().is(Flag.ALWAYS_WRITTEN);
    }

    /** The members of a text that has been found to be a JSON object. */
    private ObjectNode members(String text) {
        try {
            return (ObjectNode) mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode value(PropertyValue value) {
        if (value instanceof PropertyValue.Text text) {
            return NODES.textNode(text.text());
        } else if (value instanceof PropertyValue.Flag flag) {
            return NODES.booleanNode(flag.flag());
        } else if (value instanceof PropertyValue.Whole whole) {
            return NODES.numberNode(whole.number());
        } else if (value instanceof PropertyValue.Real real) {
            return NODES.numberNode(real.number());
        }
        ArrayNode items = NODES.arrayNode();
        ((PropertyValue.Items) value).values().forEach(item -> items.add(value(item)));
        return items;
    }
}
