package dev.bindery.processor.model;

import dev.bindery.processor.model.BindingKind.Trait;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the functions of an application must know of each other; the marker on an adapter says it.
 *
 * @param adapter the adapter's binary name
 * @param name the function's name
 * @param method the user's method, as {@code package.Class.method}
 * @param route the route of its trigger, which is the function's name where none is written; empty if it has none
 * @param methods the HTTP methods that the route answers; none means all
 * @param unique what no other function may have
 * @param suppressed the codes of the warnings that are not wanted about it
 */
public record IndexedFunction(
        String adapter,
        String name,
        String method,
        String route,
        List<String> methods,
        List<Unique> unique,
        List<String> suppressed) {

    /**
     * What one function of an application may have.
     *
     * @param type the binding's type in function.json
     * @param property its property; empty where one function may have the binding at all; several, with commas between
     *     them, where it is their values together
     * @param value the property's value; of several, their values, with line feeds between them
     */
    public record Unique(String type, String property, String value) {
        private static final String COMMA = ",";
        private static final String LINE_FEED = "\n";

        static Unique together(String type, List<String> properties, List<String> values) {
            return new Unique(type, String.join(COMMA, properties), String.join(LINE_FEED, values));
        }

        /** Whether it is several properties whose values together are one function's. */
        public boolean isTogether() {
            return property.contains(COMMA);
        }

        /** The properties that say something, each with its value. */
        public List<String> parts() {
            String[] properties = property.split(COMMA);
            String[] values = value.split(LINE_FEED, -1);
            return IntStream.range(0, Math.min(properties.length, values.length))
                    .filter(i -> !values[i].isBlank())
                    .mapToObj(i -> properties[i] + " '" + values[i] + "'")
                    .toList();
        }

        /** What no two functions may share; names of several things may differ in case alone. */
        public String key() {
            return isTogether() ? text() : text().toLowerCase(Locale.ROOT);
        }

        /** Reads what {@link #text} wrote. */
        public static Unique parse(String text) {
            int equals = text.indexOf('=');
            int dot = equals < 0 ? -1 : text.lastIndexOf('.', equals);
            return dot < 0
                    ? new Unique(text, "", "")
                    : new Unique(text.substring(0, dot), text.substring(dot + 1, equals), text.substring(equals + 1));
        }

        /** In the marker: {@code parcelTrigger.depot=BER01}, or only {@code parcelTrigger}. */
        public String text() {
            return property.isEmpty() ? type : type + "." + property + "=" + value;
        }
    }

    /** What others must know of a function that has been checked. */
    public static IndexedFunction of(FunctionPlan plan, List<String> suppressed) {
        FunctionModel function = plan.function();
        List<PropertyUse> properties = plan.bindings().stream()
                .filter(binding -> binding.kind().isTrigger())
                .flatMap(binding -> binding.properties().stream())
                .toList();
        String route = properties.stream()
                .filter(property -> property.rules().format() == Format.ROUTE)
                .flatMap(property -> texts(property.value()))
                .findFirst()
                .map(written -> written.isBlank() ? function.name() : written)
                .orElse("");
        List<String> methods = properties.stream()
                .filter(property -> property.rules().format() == Format.HTTP_METHOD)
                .flatMap(property -> texts(property.value()))
                .toList();
        return new IndexedFunction(
                plan.qualifiedAdapterName(),
                function.name(),
                function.owner().qualifiedName() + "." + function.method().name(),
                route,
                methods,
                unique(plan),
                List.copyOf(suppressed));
    }

    private static List<Unique> unique(FunctionPlan plan) {
        List<Unique> unique = new ArrayList<>();
        for (FunctionPlan.Binding binding : plan.bindings()) {
            String type = binding.kind().type();
            if (binding.kind().is(Trait.ONE_PER_APP)) {
                unique.add(new Unique(type, "", ""));
            }
            List<String> together = binding.kind().rules().uniqueTogether();
            if (!together.isEmpty()) {
                unique.add(Unique.together(
                        type,
                        together,
                        together.stream().map(name -> meant(binding, name)).toList()));
            }
            for (PropertyUse property : binding.properties()) {
                if (property.rules().is(Flag.UNIQUE_IN_APP)) {
                    texts(property.value())
                            .filter(value -> !value.isBlank())
                            .forEach(value -> unique.add(new Unique(type, property.name(), value)));
                }
            }
        }
        return List.copyOf(unique);
    }

    /** An element's value or default; where both are blank, that of its counterpart. */
    private static String meant(FunctionPlan.Binding binding, String name) {
        String written = spelling(binding, name);
        return written.isBlank()
                ? binding.kind()
                        .rules()
                        .distinct()
                        .filter(distinct -> distinct.other().contains(name))
                        .map(distinct -> distinct.one().get(distinct.other().indexOf(name)))
                        .map(counterpart -> spelling(binding, counterpart))
                        .orElse("")
                : written;
    }

    private static String spelling(FunctionPlan.Binding binding, String name) {
        return binding.properties().stream()
                .filter(property -> property.name().equals(name))
                .map(PropertyUse::spelling)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> texts(PropertyValue value) {
        if (value instanceof PropertyValue.Items items) {
            return items.values().stream().flatMap(IndexedFunction::texts);
        }
        return value instanceof PropertyValue.Text text ? Stream.of(text.text()) : Stream.empty();
    }
}
