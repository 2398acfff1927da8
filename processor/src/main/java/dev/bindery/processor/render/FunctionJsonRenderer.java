package dev.bindery.processor.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.processor.model.BindingKind.Gathering;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyValue;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code function.json}: LF, two spaces, the same bytes for the same function. */
public final class FunctionJsonRenderer {
    /** Written as a stream: to load what maps objects to JSON takes longer than to compile a small application. */
    private final JsonFactory json = new JsonFactory();

    private final DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));

    private final String scriptFile;

    /**
     * A renderer.
     *
     * @param scriptFile where the host finds the application, seen from the function's folder
     */
    public FunctionJsonRenderer(String scriptFile) {
        this.scriptFile = scriptFile;
    }

    /** What is written, piece by piece. */
    private interface Content {
        void write(JsonGenerator out) throws IOException;
    }

    private String text(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(text)) {
            content.write(out);
        } catch (IOException e) {
            // A writer of strings does not fail, and a text with members has been read before.
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    public String render(FunctionPlan plan) {
        return text(out -> {
                    out.setPrettyPrinter(printer.createInstance());
                    function(plan, out);
                })
                + "\n";
    }

    private void function(FunctionPlan plan, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("scriptFile", scriptFile);
        out.writeStringField("entryPoint", plan.entryPoint());
        out.writeArrayFieldStart("bindings");
        for (FunctionPlan.Binding binding : plan.bindings()) {
            binding(binding, plan.bindings(), out);
        }
        out.writeEndArray();
        if (plan.retry().isPresent()) {
            out.writeObjectFieldStart("retry");
            out.writeStringField("strategy", plan.retry().get().strategy());
            properties(plan.retry().get().properties(), out);
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void binding(FunctionPlan.Binding binding, List<FunctionPlan.Binding> all, JsonGenerator out)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("type", binding.kind().type());
        out.writeStringField("direction", binding.kind().direction());
        out.writeStringField("name", binding.name());
        if (binding.dataType().isPresent()) {
            out.writeStringField("dataType", binding.dataType().get());
        }
        if (binding.cardinality().isPresent()) {
            out.writeStringField("cardinality", binding.cardinality().get());
        }
        properties(binding.properties(), out);
        gathered(binding, all, out);
        out.writeEndObject();
    }

    /** What a trigger must know of the bindings beside it, as the text of a JSON array. */
    private void gathered(FunctionPlan.Binding trigger, List<FunctionPlan.Binding> all, JsonGenerator out)
            throws IOException {
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
            out.writeStringField(list.getKey(), text(inside -> {
                inside.writeStartArray();
                for (FunctionPlan.Binding binding : list.getValue()) {
                    inside.writeStartObject();
                    properties(binding.properties(), inside);
                    inside.writeEndObject();
                }
                inside.writeEndArray();
            }));
        }
    }

    private static void properties(List<PropertyUse> properties, JsonGenerator out) throws IOException {
        for (PropertyUse property : properties) {
            if (property.rules().is(Flag.FLATTENED) && property.value() instanceof PropertyValue.Text text) {
                members(text.text(), out);
            } else if (property.travels() && isWritten(property)) {
                out.writeFieldName(property.name());
                value(property.value(), out);
            }
        }
    }

    /** An empty list is "none" to the host, not "unset": it is written only where the host must see the property. */
    private static boolean isWritten(PropertyUse property) {
        return !property.value().isEmptyList() || property.rules().is(Flag.ALWAYS_WRITTEN);
    }

    /** The members of a text that has been found to be a JSON object. */
    private static void members(String text, JsonGenerator out) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (Map.Entry<String, JsonNode> member : mapper.readTree(text).properties()) {
            out.writeFieldName(member.getKey());
            mapper.writeTree(out, member.getValue());
        }
    }

    private static void value(PropertyValue value, JsonGenerator out) throws IOException {
        if (value instanceof PropertyValue.Text text) {
            out.writeString(text.text());
        } else if (value instanceof PropertyValue.Flag flag) {
            out.writeBoolean(flag.flag());
        } else if (value instanceof PropertyValue.Whole whole) {
            out.writeNumber(whole.number());
        } else if (value instanceof PropertyValue.Real real) {
            out.writeNumber(real.number());
        } else {
            out.writeStartArray();
            for (PropertyValue item : ((PropertyValue.Items) value).values()) {
                value(item, out);
            }
            out.writeEndArray();
        }
    }
}
