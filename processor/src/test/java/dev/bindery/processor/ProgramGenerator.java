package dev.bindery.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes programs by chance: the same seed, the same programs. */
final class ProgramGenerator {
    private static final String DATA = """
            package fuzz;

            public class Data {
              public static final String QUEUE = "orders";

              public record Order(String id, int count) {}

              public record Page<T>(java.util.List<T> items) {}

              public enum Colour { RED }

              public record Answer(
                  @dev.bindery.annotation.HttpOutput String response,
                  @dev.bindery.annotation.QueueOutput(queueName = QUEUE) java.util.List<Order> orders) {}
            }
            """;

    private static final String IMPORTS = """
            package fuzz;

            import dev.bindery.Context;
            import dev.bindery.HttpRequest;
            import dev.bindery.HttpResponse;
            import dev.bindery.Out;
            import dev.bindery.QueueMessage;
            import dev.bindery.TimerRequest;
            import dev.bindery.annotation.*;
            import fuzz.Data.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;

            """;

    private static final List<String> QUEUES = List.of(
            "queueName = \"orders\"",
            "queueName = Data.QUEUE",
            "queueName = \"my-\" + Data.QUEUE",
            "queueName = \"%Q%\"",
            "queueName = \"orders\", connection = \"Shop\"",
            "queueName = \"orders\", dataType = DataType.STRING");
    private static final List<String> ROUTES = List.of(
            "",
            "route = \"items/{id}\"",
            "methods = HttpMethod.GET",
            "methods = {HttpMethod.GET, HttpMethod.POST}",
            "authLevel = AuthorizationLevel.ADMIN",
            "route = \"a/{id:int?}\", methods = {}");
    private static final List<String> PATHS = List.of(
            "path = \"data/{id}\"", "path = \"data/%NAME%.json\"", "path = \"data/a\", connection = \"B\" + \"C\"");
    private static final List<String> TEXT_TYPES = List.of(
            "String",
            "byte[]",
            "int",
            "Long",
            "boolean",
            "UUID",
            "Instant",
            "LocalDate",
            "Colour",
            "Order",
            "Page<Order>",
            "Map<String, List<Order>>",
            "List<Order>",
            "List<String>",
            "Optional<String>",
            "Optional<List<UUID>>",
            "java.io.InputStream",
            "java.math.BigDecimal");
    private static final List<String> METADATA_TYPES = List.of(
            "String", "int", "Optional<Integer>", "List<Colour>", "UUID", "Duration", "Order", "Map<String, Object>");
    private static final List<String> OUT_TYPES = List.of(
            "String",
            "byte[]",
            "Integer",
            "Order",
            "List<Order>",
            "Optional<String>",
            "Map<String, Order>",
            "Colour",
            "List<String>",
            "java.io.InputStream");
    private static final List<String> RESULTS = List.of(
            "String",
            "HttpResponse",
            "byte[]",
            "int",
            "Order",
            "List<Order>",
            "Answer",
            "CompletionStage<String>",
            "CompletableFuture<Answer>",
            "CompletionStage<Optional<Order>>",
            "CompletableFuture<Void>",
            "Map<String, Order>");

    private final Random random;
    private int functions;

    ProgramGenerator(long seed) {
        random = new Random(seed);
    }

    /** The types that all programs share. */
    static String data() {
        return DATA;
    }

    /** A class of a few functions that nothing is wrong with. */
    String valid(String className) {
        List<String> methods = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            methods.add(function());
        }
        return unit(className, methods);
    }

    /** A class of three functions, of which the second is broken. */
    String broken(String className, Breakage breakage) {
        String ordinary = "public static void %s(@QueueTrigger(queueName = \"orders\") String m) {}";
        return unit(
                className,
                List.of(
                        ordinary.formatted(className.toLowerCase(Locale.ROOT) + "before"),
                        breakage.apply(function(), random),
                        ordinary.formatted(className.toLowerCase(Locale.ROOT) + "after")));
    }

    /** A way to break a function. */
    interface Breakage {
        String apply(String function, Random random);
    }

    private String unit(String className, List<String> methods) {
        String body = String.join("\n\n  ", methods);
        for (int i = random.nextInt(3); i > 0; i--) {
            body = pick("public static class ", "public static final class ", "public static class ") + "In" + i
                    + " {\n  " + body + "\n  }";
        }
        return IMPORTS + pick("public class ", "public final class ") + className + " {\n  " + body + "\n}\n";
    }

    private String function() {
        List<String> annotations = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        String name = "f" + functions++;
        annotations.add("@FunctionName(\"" + pick(name, name + "-x", "F_" + name) + "\")");
        boolean http = trigger(annotations, parameters);
        for (int i = random.nextInt(3); i > 0; i--) {
            parameters.add(random.nextInt(parameters.size() + 1), parameter(annotations, "p" + i));
        }
        String result = http && random.nextBoolean() ? pick(RESULTS) : "void";
        if (!http
                && random.nextInt(3) == 0
                && annotations.stream().noneMatch(other -> other.startsWith("@QueueOutput"))) {
            annotations.add("@QueueOutput(" + elsewhere(pick(QUEUES)) + ")");
            result = pick("String", "Order", "List<Order>", "CompletionStage<byte[]>");
        }
        String end = switch (result) {
            case "void" -> "{}";
            case "int" -> "{ return 0; }";
            default -> "{ return null; }";
        };
        return String.join(" ", annotations) + "\n  public " + pick("", "static ", "final ") + result + " " + name + "("
                + String.join(", ", parameters) + ") " + pick("", "throws Exception ") + end;
    }

    /** Adds the trigger, and says whether a result needs no output of its own. */
    private boolean trigger(List<String> annotations, List<String> parameters) {
        String annotation;
        String type;
        switch (random.nextInt(4)) {
            case 0 -> {
                annotation = "@HttpTrigger(%s" + pick(ROUTES) + ")";
                type = random.nextBoolean() ? "HttpRequest" : pick(TEXT_TYPES);
            }
            case 1 -> {
                annotation = "@QueueTrigger(%s" + pick(QUEUES) + ")";
                type = random.nextBoolean() ? "QueueMessage" : pick(TEXT_TYPES);
            }
            case 2 -> {
                annotation = "@BlobTrigger(%s" + pick(PATHS) + pick("", ", source = BlobSource.EVENT_GRID") + ")";
                type = random.nextBoolean() ? "dev.bindery.InputStream" : pick(TEXT_TYPES);
            }
            default -> {
                annotation = "@TimerTrigger(%sschedule = " + pick("\"0 */5 * * * *\"", "\"00:05:00\"", "\"%S%\"") + ")";
                type = pick("TimerRequest", "String", "Map<String, Object>");
            }
        }
        place(annotation, type, "t", annotations, parameters);
        return annotation.startsWith("@Http");
    }

    /** Puts a binding on its parameter or on the method. */
    private void place(String annotation, String type, String name, List<String> annotations, List<String> parameters) {
        String comma = annotation.contains("%s)") ? "" : ", ";
        String kind = annotation.substring(0, annotation.indexOf('(') + 1);
        if (random.nextInt(4) == 0 && annotations.stream().noneMatch(other -> other.startsWith(kind))) {
            annotations.add(annotation.replace("%s", "name = \"" + name + "\"" + comma));
            parameters.add(type + " " + name);
        } else {
            String renamed = random.nextInt(4) == 0 ? "name = \"n" + name + "\"" + comma : "";
            parameters.add(annotation.replace("%s", renamed) + " " + type + " " + name);
        }
    }

    private String parameter(List<String> annotations, String name) {
        List<String> one = new ArrayList<>();
        switch (random.nextInt(5)) {
            case 0 -> one.add("Context " + name);
            case 1 -> one.add("@BindingName" + pick("", "(\"some-Name_1\")") + " " + pick(METADATA_TYPES) + " " + name);
            case 2 -> place("@BlobInput(%s" + pick(PATHS) + ")", pick(TEXT_TYPES), name, annotations, one);
            case 3 ->
                place(
                        "@QueueOutput(%s" + elsewhere(pick(QUEUES)) + ")",
                        "Out<" + pick(OUT_TYPES) + ">",
                        name,
                        annotations,
                        one);
            default ->
                place(
                        "@BlobOutput(%s" + elsewhere(pick(PATHS)) + ")",
                        "Out<" + pick(OUT_TYPES) + ">",
                        name,
                        annotations,
                        one);
        }
        return one.get(0);
    }

    /** Another place than any that a trigger reads: an output that feeds its own trigger has a warning. */
    private static String elsewhere(String place) {
        return place.replaceFirst("= ", "= \"copied-\" + ");
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
