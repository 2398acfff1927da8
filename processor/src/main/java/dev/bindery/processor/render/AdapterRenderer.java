package dev.bindery.processor.render;

import static dev.bindery.processor.render.JavaText.quote;

import dev.bindery.processor.model.ClassModel;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.IndexedFunction;
import dev.bindery.processor.model.IndexedFunction.Unique;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the adapter of a class: one method for each of its functions, and what a host calls. In such a method there is
 * one line per parameter, the user's call on a line of its own, one line per output. A conversion that fails, and an
 * exception of the user's, thus point at the line that says what it was about.
 *
 * <p>One class for all functions of the user's, because that costs the compiler far less than a class for each.
 */
public final class AdapterRenderer {
    /** The class whose presence says that functions are to run in Azure's stock Java worker too. */
    public static final String STOCK_STACK = Runtime.STACK + ".StackCall";

    private final String generator;

    /**
     * A renderer.
     *
     * @param generator the processor's name, for {@code @Generated}
     */
    public AdapterRenderer(String generator) {
        this.generator = generator;
    }

    /**
     * A function of the class.
     *
     * @param plan the function
     * @param suppressed the codes of the warnings about several functions that the function suppresses
     */
    public record Function(FunctionPlan plan, List<String> suppressed) {}

    /**
     * Renders an adapter.
     *
     * @param functions the functions of one class, with names that differ; at least one
     * @param markGenerated whether the user's module can see {@code javax.annotation.processing.Generated}
     * @return the source file
     */
    public String render(List<Function> functions, boolean markGenerated) {
        List<FunctionPlan> plans = functions.stream().map(Function::plan).toList();
        FunctionPlan first = plans.get(0);
        ClassModel owner = first.function().owner();
        MentionedTypes mentioned = new MentionedTypes(plans);
        ClassNames names = new ClassNames(plans, mentioned);
        TypeNames types = new TypeNames(owner.packageName(), mentioned);
        JsonFields fields = new JsonFields(names, types);
        JavaText methods = new JavaText(1);
        functionNames(plans, types, methods);
        invoke(plans, names, types, methods);
        for (Function function : functions) {
            FunctionPlan plan = function.plan();
            methods.blank();
            marker(IndexedFunction.of(plan, function.suppressed()), types, methods);
            new MethodRenderer(plan, names, types, fields).render(methods);
            plan.entry().ifPresent(entry -> new EntryPointRenderer(plan, entry, names, types).render(methods));
        }
        if (plans.stream().anyMatch(plan -> !plan.function().method().isStatic())) {
            instance(owner, names, types, methods);
        }
        JavaText type = new JavaText(0);
        type.javadoc("Calls the functions of {@link " + types.of(owner.packageName(), owner.nesting()) + "}.");
        if (markGenerated) {
            type.line("@" + types.of("javax.annotation.processing", "Generated") + "(" + quote(generator) + ")");
        }
        if (plans.stream().anyMatch(plan -> plan.function().method().deprecated())) {
            type.line("@" + types.of("java.lang", "SuppressWarnings") + "({\"deprecation\", \"removal\"})");
        }
        type.open("public final class " + first.adapterName() + " implements "
                + types.of(Runtime.SPI, "FunctionAdapter") + " {");
        fields.lines().forEach(line -> {
            type.line(line);
            type.blank();
        });
        type.javadoc("Called by hosts.");
        type.line("public " + first.adapterName() + "() {");
        type.line("}");
        return head(owner.packageName(), types) + type + methods + "}\n";
    }

    private static String head(String packageName, TypeNames types) {
        StringBuilder head = new StringBuilder();
        if (!packageName.isEmpty()) {
            head.append("package ").append(packageName).append(";\n\n");
        }
        types.imports().forEach(type -> head.append("import ").append(type).append(";\n"));
        return head.append(types.imports().isEmpty() ? "" : "\n").toString();
    }

    private static void functionNames(List<FunctionPlan> plans, TypeNames types, JavaText out) {
        String string = types.of("java.lang", "String");
        out.blank();
        out.line("@" + types.of("java.lang", "Override"));
        out.open("public " + string + "[] functionNames() {");
        out.line("return new " + string + "[] {"
                + String.join(
                        ", ",
                        plans.stream()
                                .map(plan -> quote(plan.function().name()))
                                .toList())
                + "};");
        out.close("}");
    }

    private static void invoke(List<FunctionPlan> plans, ClassNames names, TypeNames types, JavaText out) {
        out.blank();
        out.line("@" + types.of("java.lang", "Override"));
        out.open("public void invoke(" + types.of(Runtime.SPI, "Invocation") + " call) throws "
                + types.of("java.lang", "Exception") + " {");
        out.open("switch (call.context().functionName()) {");
        for (FunctionPlan plan : plans) {
            out.line("case " + quote(plan.function().name()) + " -> " + names.method(plan) + "(call);");
        }
        out.line("default -> throw " + types.of(Runtime.SPI, "FunctionAdapter") + ".unknown(call);");
        out.close("}");
        out.close("}");
    }

    private static void instance(ClassModel model, ClassNames names, TypeNames types, JavaText out) {
        String owner = types.of(model.packageName(), model.nesting());
        out.blank();
        out.open("private static " + owner + " " + names.instance() + "(" + types.of(Runtime.SPI, "Invocation")
                + " call) {");
        out.line("return call.instance(" + owner + ".class" + (model.constructible() ? ", " + owner + "::new" : "")
                + ");");
        out.close("}");
    }

    private static void marker(IndexedFunction function, TypeNames types, JavaText out) {
        List<String> members = new ArrayList<>();
        members.add("name = " + quote(function.name()));
        members.add("method = " + quote(function.method()));
        if (!function.route().isEmpty()) {
            members.add("route = " + quote(function.route()));
        }
        list(members, "methods", function.methods());
        list(members, "unique", function.unique().stream().map(Unique::text).toList());
        list(members, "suppressed", function.suppressed());
        out.line("@" + types.of(Runtime.SPI, "GeneratedFunction") + "(" + String.join(", ", members) + ")");
    }

    private static void list(List<String> members, String name, List<String> values) {
        if (values.size() == 1) {
            members.add(name + " = " + quote(values.get(0)));
        } else if (!values.isEmpty()) {
            members.add(name + " = {"
                    + String.join(", ", values.stream().map(JavaText::quote).toList()) + "}");
        }
    }
}
