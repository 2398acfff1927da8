package dev.bindery.processor;

import dev.bindery.processor.BindingGrammar.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes programs by chance: the same seed, the same programs. */
final class ProgramGenerator {
    /** What is always there of a route or a path: {@code {part?}} is not. */
    private static final Pattern TOKEN = Pattern.compile("\\{([a-z]+)(?::int)?}");

    private static final List<String> PARAMETERS = List.of(
            "call",
            "target",
            "result",
            "value",
            "invocation",
            "context",
            "out",
            "index",
            "self",
            "of",
            "x1",
            "adapter");

    private final Random random;
    private final BindingGrammar grammar;
    private final TypeGrammar types;
    private final Set<String> once = new HashSet<>();
    private int unique;

    ProgramGenerator(BindingGrammar grammar, long seed) {
        this.grammar = grammar;
        random = new Random(seed);
        types = new TypeGrammar(random);
    }

    /** A class of three functions that nothing is wrong with, and nothing around it. */
    Program plain(String className) {
        List<String> members = new ArrayList<>();
        List<String> functions = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            functions.add(function(members, false));
        }
        return new Program(className, Program.IMPORTS, List.of("public class " + className), members, functions);
    }

    /** A class of functions that nothing is wrong with. */
    Program valid(String className) {
        List<String> members = new ArrayList<>();
        List<String> functions = new ArrayList<>();
        String owner = pick("public class ", "public final class ", "public class ") + className;
        List<String> around = new ArrayList<>(List.of(owner + pick("", "", " implements java.io.Closeable")));
        if (around.get(0).endsWith("Closeable")) {
            members.add("@Override public void close() {}");
        }
        boolean onlyStatic = false;
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            String kind = pick("public static class In", "public static final class In", "public interface In");
            onlyStatic = kind.contains("interface");
            around.add(kind + i + pick("", onlyStatic ? "" : "<T extends Comparable<T>>"));
            onlyStatic |= around.get(around.size() - 1).endsWith(">");
            if (onlyStatic) {
                break;
            }
        }
        if (around.size() > 1) {
            members.clear();
            around.set(0, owner);
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            functions.add(function(members, onlyStatic));
        }
        return new Program(className, Program.IMPORTS, around, members, functions);
    }

    /** One function while it is being put together. */
    private static final class Draft {
        final List<String> annotations = new ArrayList<>();
        final List<String> parameters = new ArrayList<>();
        final Set<String> names = new HashSet<>();
        final Set<String> onMethod = new HashSet<>();
        /** What the trigger's route or path takes out of an event. */
        final List<String> tokens = new ArrayList<>();
    }

    private String function(List<String> members, boolean onlyStatic) {
        Draft draft = new Draft();
        int number = unique++;
        String name = "f" + number;
        draft.annotations.add("@FunctionName(\"" + pick(name, name + "-x", "F_" + name, "Data" + name) + "\")");
        Kind trigger = trigger();
        boolean many = trigger.cardinality() && random.nextBoolean();
        bind(
                draft,
                trigger,
                many ? "List<" + types.element(trigger) + ">" : types.read(trigger),
                cardinality(trigger, many));
        if (trigger.retries() && random.nextInt(3) == 0) {
            draft.annotations.add(pick(
                    "@FixedDelayRetry(maxRetryCount = 3, delayInterval = \"00:00:10\")",
                    "@ExponentialBackoffRetry(maxRetryCount = -1, minimumInterval = \"00:00:10\","
                            + " maximumInterval = \"00:15:00\")"));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            more(draft, trigger, many);
        }
        Collections.shuffle(draft.parameters, random);
        String result = result(draft, trigger, members, number);
        return String.join(pick(" ", "\n  "), draft.annotations) + "\n  public "
                + (onlyStatic ? "static " : pick("", "static ", "final ", "synchronized "))
                + result + " " + name + "(" + String.join(pick(", ", ",\n      "), draft.parameters)
                + ") " + pick("", "throws Exception ", "throws java.io.IOException ")
                + (result.equals("void") ? "{}" : result.equals("int") ? "{ return 0; }" : "{ return null; }");
    }

    private Kind trigger() {
        List<Kind> triggers = grammar.kinds("TRIGGER");
        while (true) {
            Kind kind = random.nextInt(4) == 0
                    ? grammar.kind(pick("HttpTrigger", "QueueTrigger", "BlobTrigger", "TimerTrigger"))
                    : pick(triggers);
            if (!kind.onePerApp() || once.add(kind.name())) {
                return kind;
            }
        }
    }

    private List<String> cardinality(Kind kind, boolean many) {
        return !kind.cardinality() || many && random.nextBoolean()
                ? List.of()
                : List.of("cardinality = Cardinality." + (many ? "MANY" : "ONE"));
    }

    private void more(Draft draft, Kind trigger, boolean many) {
        switch (random.nextInt(6)) {
            case 0 -> draft.parameters.add(pick("", "final ") + "Context " + parameter(draft));
            case 1, 2 -> {
                if (trigger.alone()) {
                    return;
                }
                Kind input = pick(grammar.kinds("INPUT"));
                if (input.gatheredBy().isEmpty() || input.gatheredBy().equals(trigger.name())) {
                    bind(draft, input, types.read(input), List.of());
                }
            }
            case 3, 4 -> {
                if (trigger.alone()) {
                    return;
                }
                Kind output = output();
                bind(draft, output, "Out<" + types.written(output) + ">", List.of());
            }
            default -> {
                if (!draft.tokens.isEmpty() && random.nextBoolean()) {
                    draft.parameters.add("@BindingName(\"" + pick(draft.tokens) + "\") "
                            + pick("String", "Optional<String>") + " " + parameter(draft));
                } else if (!trigger.metadata().isEmpty() && !many) {
                    metadata(draft, new TreeMap<>(trigger.metadata()));
                }
            }
        }
    }

    private void metadata(Draft draft, TreeMap<String, String> metadata) {
        String name = pick(List.copyOf(metadata.keySet()));
        String type = TypeGrammar.metadata(metadata.get(name));
        draft.parameters.add("@BindingName(\"" + name + "\") "
                + (random.nextBoolean() ? type : "Optional<" + type + ">") + " " + parameter(draft));
    }

    /** An output of its own; a response is part of its trigger. */
    private Kind output() {
        Kind output = pick(grammar.kinds("OUTPUT"));
        return output.name().equals("HttpOutput") ? grammar.kind("QueueOutput") : output;
    }

    /** A name that neither a parameter nor a binding of the function has. */
    private String parameter(Draft draft) {
        String name = pick(PARAMETERS);
        while (!draft.names.add(name.toLowerCase(java.util.Locale.ROOT))) {
            name += random.nextInt(10);
        }
        return name;
    }

    /** Adds a binding and its parameter: the annotation stands on the parameter, or on the method and names it. */
    private void bind(Draft draft, Kind kind, String type, List<String> further) {
        String parameter = parameter(draft);
        List<String> elements = new ArrayList<>(further);
        elements.addAll(grammar.elements(kind, random, unique++));
        if (kind.role().equals("TRIGGER")) {
            elements.stream()
                    .flatMap(element -> TOKEN.matcher(element).results())
                    .forEach(found -> draft.tokens.add(found.group(1)));
        } else if (!draft.tokens.isEmpty()) {
            elements.replaceAll(element -> element.replace("{rand-guid}", "{" + pick(draft.tokens) + "}"));
        }
        boolean onMethod = random.nextInt(4) == 0 && draft.onMethod.add(kind.name());
        if (onMethod) {
            elements.add("name = \"" + parameter + "\"");
        } else if (random.nextInt(4) == 0) {
            elements.add("name = \"" + parameter(draft) + "\"");
        }
        Collections.shuffle(elements, random);
        String annotation = annotation(kind, elements);
        if (onMethod) {
            draft.annotations.add(random.nextInt(draft.annotations.size() + 1), annotation);
        }
        draft.parameters.add((onMethod ? "" : annotation + " ") + type + " " + parameter);
    }

    private String annotation(Kind kind, List<String> elements) {
        return "@" + pick("", "", "dev.bindery.annotation.") + kind.name()
                + (elements.isEmpty() ? pick("", "()") : "(" + String.join(", ", elements) + ")");
    }

    /** The returned type; an output's annotation, or a record of several outputs, may come with it. */
    private String result(Draft draft, Kind trigger, List<String> members, int number) {
        boolean http = trigger.content().equals("HTTP");
        switch (random.nextInt(4)) {
            case 0 -> {
                return "void";
            }
            case 1 -> {
                if (http || trigger.returns()) {
                    String value = http ? pick("HttpResponse", "byte[]", "String", types.json()) : types.json();
                    return pick("int", value, later(value), later("Optional<Order>"));
                }
                return "CompletableFuture<Void>";
            }
            case 2 -> {
                if (trigger.returns()) {
                    return "void";
                }
                members.add(outputs(number, http));
                return pick("R" + number, later("R" + number));
            }
            default -> {
                Kind output = output();
                if (http || trigger.returns() || !draft.onMethod.add(output.name())) {
                    return "void";
                }
                draft.annotations.add(annotation(output, grammar.elements(output, random, unique++)));
                String value = types.written(output);
                return pick(value, later(value));
            }
        }
    }

    private String later(String type) {
        return pick("CompletionStage<", "CompletableFuture<") + type + ">";
    }

    private String outputs(int number, boolean http) {
        List<String> components = new ArrayList<>();
        if (http) {
            components.add("@HttpOutput " + pick("HttpResponse", "String", "Order") + " response");
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            Kind output = output();
            components.add(annotation(output, grammar.elements(output, random, unique++)) + " " + types.written(output)
                    + " c" + i);
        }
        return "public record R" + number + "(" + String.join(", ", components) + ") {}";
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
