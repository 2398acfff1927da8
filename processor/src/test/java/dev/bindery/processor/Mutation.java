package dev.bindery.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A way to break a program.
 *
 * @param name what is done
 * @param seenBy who finds something wrong with the result
 * @param change the change
 */
record Mutation(String name, By seenBy, BiFunction<Program, Random, Program> change) {
    /** Who refuses a broken program. */
    enum By {
        /** Only we. */
        US,
        /** The compiler, which may yet hand it over to us. */
        COMPILER,
        /** Perhaps nobody: the program may still be a valid one. */
        NOBODY
    }

    /** The parentheses of an annotation: quoted texts and parentheses may be in them. */
    private static final String ELEMENTS = "\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\"|\\([^)]*\\))*\\)";

    /** Where the parameters of a function end. */
    private static final String END = "\\) (throws [\\w.]+ )?\\{";

    static List<Mutation> all() {
        List<Mutation> all = new ArrayList<>(parameters());
        all.addAll(functions());
        all.addAll(classes());
        return all;
    }

    /** A parameter more. */
    private static List<Mutation> parameters() {
        return List.of(
                with(By.US, "int unbound"),
                with(By.US, "@BindingName(\"Thread\") Thread more"),
                with(By.US, "@BlobInput(path = \"data\") String more"),
                with(By.US, "@BlobTrigger(path = \"data\") String more"),
                with(By.US, "@QueueOutput(queueName = \"orders\") String more"),
                with(By.US, "@QueueOutput(queueName = \"my_orders\") Out<String> more"),
                with(By.US, "@QueueOutput(queueName = \"orders\") Out<Thread> more"),
                with(By.US, "@BlobInput(path = \"data/one\", name = \"a-b\") String more"),
                with(By.US, "@BlobInput(path = \"data/one\") @QueueOutput(queueName = \"orders\") String more"),
                with(By.US, "@BlobInput(path = \"data/one\") String more, @BlobInput(path = \"data/two\") String MORE"),
                with(By.US, "@BlobInput(path = \"data/one\") String " + "p".repeat(200)),
                with(By.COMPILER, "@BindingName Missing more"),
                with(By.COMPILER, "@BindingName List<Missing> more"),
                with(By.COMPILER, "@BlobInput String more"),
                with(By.COMPILER, "@BlobInput(path = 3) String more"),
                with(By.COMPILER, "@BlobInput(path = {\"data/a\", \"data/b\"}) String more"),
                with(By.COMPILER, "@BlobInput(path = Missing.X) String more"),
                with(By.COMPILER, "@BlobInput(path = \"data/one\", dataType = DataType.NONE) String more"),
                with(By.COMPILER, "@BlobInput(path = \"data/one\") @BlobInput(path = \"data/two\") String more"),
                with(By.COMPILER, "@BlobInput(path = \"data/one\", path = \"data/two\") String more"),
                with(By.COMPILER, "@Missing String more"),
                with(By.COMPILER, "void more"),
                with(By.COMPILER, many(256)),
                with(By.NOBODY, many(240)),
                with(By.NOBODY, "@BlobInput(path = \"data/one\") String... more"));
    }

    private static String many(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Context more" + i).collect(Collectors.joining(", "));
    }

    private static List<Mutation> functions() {
        return List.of(
                function(By.US, "no trigger", text -> text.replaceFirst("@[\\w.]*Trigger\\b(" + ELEMENTS + ")?", "")),
                function(By.US, "private", text -> text.replace("  public ", "  private ")),
                function(By.US, "a name with a space", text -> text.replace("@FunctionName(\"", "@FunctionName(\"1 ")),
                function(
                        By.US,
                        "a name of 200 letters",
                        text -> text.replace("@FunctionName(\"", "@FunctionName(\"" + "n".repeat(200))),
                function(By.US, "throws Throwable", text -> text.replaceFirst(END, ") throws Throwable {")),
                function(By.US, "an output for nobody", text -> "@HttpOutput(name = \"nowhere\") " + text),
                function(
                        By.US,
                        "type parameters",
                        text -> text.replaceFirst(
                                "(  public (?:(?:static|final|synchronized) )?)", "$1<T extends Comparable<T>> ")),
                twice(By.US, "names that differ in case", "@FunctionName(\"SAME\")", "@FunctionName(\"same\")", "x"),
                twice(By.US, "functions of one adapter", "@FunctionName(\"a-b\")", "@FunctionName(\"a_b\")", "x"),
                twice(By.NOBODY, "overloads", "@FunctionName(\"one\")", "@FunctionName(\"two\")", ""),
                function(By.COMPILER, "throws what is missing", text -> text.replaceFirst(END, ") throws Missing {")),
                function(By.COMPILER, "named twice", text -> "@FunctionName(\"twice\") " + text),
                function(
                        By.COMPILER,
                        "a bound of itself",
                        text -> text.replaceFirst("  public ", "  public <T extends T> ")),
                function(
                        By.COMPILER,
                        "a misspelled type",
                        text -> text.replaceFirst(
                                "(  public (?:(?:static|final|synchronized) )?).+? (f\\d+\\()", "$1Strin $2")),
                function(By.COMPILER, "no body", text -> text.replaceFirst("\\{[^{}]*}$", "")),
                mutation(
                        By.NOBODY,
                        "cut",
                        (program, random) -> program.withMiddle(program.middle()
                                .substring(0, random.nextInt(program.middle().length())))),
                mutation(
                        By.NOBODY,
                        "a character less",
                        (program, random) -> program.withMiddle(new StringBuilder(program.middle())
                                .deleteCharAt(random.nextInt(program.middle().length()))
                                .toString())),
                mutation(By.NOBODY, "two characters exchanged", (program, random) -> {
                    StringBuilder text = new StringBuilder(program.middle());
                    int at = random.nextInt(text.length() - 1);
                    return program.withMiddle(text.insert(at, text.charAt(at + 1))
                            .deleteCharAt(at + 2)
                            .toString());
                }));
    }

    private static List<Mutation> classes() {
        String in = "public static class More";
        return List.of(
                mutation(
                        By.COMPILER,
                        "an import less",
                        (program, random) -> program.withImports(Program.IMPORTS.subList(1, Program.IMPORTS.size()))),
                type(By.US, "a private class", "private static class More"),
                type(By.US, "an inner class", "public class More"),
                type(By.US, "an abstract class", "public abstract static class More"),
                type(By.US, "a bound of itself", in + "<T extends Comparable<T>>"),
                type(By.NOBODY, "a record with components", "public record More(int size)"),
                type(By.COMPILER, "its own superclass", in + " extends More"),
                type(By.COMPILER, "its own interface", "public static interface More extends More"),
                type(By.COMPILER, "a superclass that is missing", in + " extends Missing"),
                type(By.COMPILER, "a bound that is itself", in + "<T extends T>"),
                type(By.COMPILER, "two modifiers too many", "public abstract final static class More"),
                type(By.NOBODY, "a class of 200 letters", "public static class " + "C".repeat(200)),
                mutation(
                        By.NOBODY,
                        "a local class",
                        (program, random) -> program.withMiddle("public static void local() {\n    class Local {\n  "
                                + program.middle() + "\n    }\n  }")));
    }

    private static Mutation mutation(By seenBy, String name, BiFunction<Program, Random, Program> change) {
        return new Mutation(name, seenBy, change);
    }

    private interface Edit {
        String of(String function);
    }

    private static Mutation function(By seenBy, String name, Edit edit) {
        return mutation(seenBy, name, (program, random) -> program.withMiddle(edit.of(program.middle())));
    }

    private static Mutation with(By seenBy, String parameter) {
        String name = parameter.length() > 60 ? parameter.substring(0, 60) : parameter;
        return function(seenBy, name, text -> text.replaceFirst(END, ", " + parameter + ") $1{"));
    }

    /** The ordinary function in the middle, twice under other names. */
    private static Mutation twice(By seenBy, String name, String first, String second, String suffix) {
        return mutation(seenBy, name, (program, random) -> {
            String owner = program.name();
            String function = " public static void %s(@QueueTrigger(queueName = \"orders\") %s m) {}";
            return program.withMiddle(first.replace("(\"", "(\"" + owner)
                    + function.formatted("f", "String")
                    + "\n  "
                    + second.replace("(\"", "(\"" + owner)
                    + function.formatted("f" + suffix, "byte[]"));
        });
    }

    /** The function in the middle, as one of an instance of a class of its own. */
    private static Mutation type(By seenBy, String name, String declaration) {
        return mutation(
                seenBy,
                name,
                (program, random) -> program.withMiddle(declaration + " {\n  "
                        + program.middle().replaceFirst("  public (static |final )?", "  public ") + "\n  }"));
    }
}
