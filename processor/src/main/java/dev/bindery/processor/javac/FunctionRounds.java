package dev.bindery.processor.javac;

import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.render.AdapterRenderer;
import dev.bindery.processor.render.FunctionJsonRenderer;
import dev.bindery.processor.verify.Problem;
import dev.bindery.processor.verify.Settings;
import dev.bindery.processor.verify.Severities;
import dev.bindery.processor.verify.Verifier;
import dev.bindery.processor.verify.Verifier.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Takes the functions of each round the whole way: scan, read, verify, render, write. */
public final class FunctionRounds {
    private final ProcessingEnvironment environment;
    private final FunctionScanner scanner;
    private final FunctionFiles files;
    private final Reporter reporter;
    private final InternalFaults faults;
    private final Settings settings;
    private final Severities severities;
    private final boolean nativeImage;

    /**
     * Ready for the first round.
     *
     * @param environment the compiler
     * @param processor the processor's class, for the generated files
     * @param scriptFile where the host finds the application, seen from a function's folder
     * @param settings the app settings that are known
     * @param severities what the user has changed about severities
     * @param nativeImage whether an image is to be built of the functions
     */
    public FunctionRounds(
            ProcessingEnvironment environment,
            Class<?> processor,
            String scriptFile,
            Settings settings,
            Severities severities,
            boolean nativeImage) {
        this.environment = environment;
        this.settings = settings;
        this.severities = severities;
        this.nativeImage = nativeImage;
        this.scanner = new FunctionScanner(environment.getElementUtils());
        this.reporter = new Reporter(environment.getMessager(), severities);
        this.faults = new InternalFaults(environment.getMessager());
        this.files = new FunctionFiles(
                environment.getFiler(),
                environment.getElementUtils(),
                new AdapterRenderer(processor.getName()),
                new FunctionJsonRenderer(scriptFile));
    }

    public void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            // What still waits for a type waits in vain, and the compiler says so itself.
            return;
        }
        BindingReader bindings = new BindingReader();
        TypeReader types = new TypeReader(environment.getElementUtils());
        FunctionReader reader =
                new FunctionReader(environment.getElementUtils(), environment.getTypeUtils(), bindings, types);
        List<List<ExecutableElement>> classes = scanner.functions(annotations, round, bindings);
        if (!classes.isEmpty()) {
            Element user = classes.get(0).get(0);
            Verifier verifier = new Verifier(
                    new RoundTypes(environment.getElementUtils(), types, nativeImage, user), settings, severities);
            for (List<ExecutableElement> methods : classes) {
                functions(methods, reader, verifier);
            }
        }
    }

    /** Takes the functions of a class as far as they go; its adapter is written when none of them waits. */
    private void functions(List<ExecutableElement> methods, FunctionReader reader, Verifier verifier) {
        boolean waits = false;
        for (ExecutableElement method : methods) {
            boolean[] read = {true};
            faults.contain(method, () -> read[0] = function(method, reader, verifier));
            waits |= !read[0];
        }
        if (!waits) {
            ExecutableElement method = methods.get(0);
            faults.contain(method, () -> adapter(method));
        }
    }

    /** The answer is whether the function was read; otherwise it waits for a type. */
    private boolean function(ExecutableElement method, FunctionReader reader, Verifier verifier) {
        Verdict verdict;
        try {
            verdict = verifier.verify(reader.read(method));
        } catch (TypeReader.UnresolvedTypeException e) {
            scanner.await(method);
            return false;
        }
        verdict.findings().forEach(reporter::report);
        if (verdict.plan().isPresent()) {
            FunctionPlan plan = verdict.plan().get();
            try {
                files.add(plan, method);
            } catch (IOException e) {
                report(plan, e);
            }
        }
        return true;
    }

    private void adapter(ExecutableElement method) {
        List<AdapterRenderer.Function> functions = files.added(method);
        if (!functions.isEmpty()) {
            try {
                files.write(functions, method);
            } catch (IOException e) {
                report(functions, e);
            }
        }
    }

    private void report(List<AdapterRenderer.Function> functions, IOException failure) {
        FunctionPlan plan = functions.get(0).plan();
        if (failure instanceof FilerException) {
            reporter.report(Problem.ADAPTER_NAME_TAKEN.at(
                    plan.function().nameSite(),
                    "The adapter of '" + plan.function().owner().qualifiedName()
                            + "' cannot be written: there is a class " + plan.qualifiedAdapterName() + " already.",
                    "A class with functions leaves this name, its own with '_Functions' behind it, to its adapter.",
                    "Give one of the two classes another name."));
        } else {
            report(plan, failure);
        }
    }

    private void report(FunctionPlan plan, IOException failure) {
        if (failure instanceof FilerException) {
            reporter.report(Problem.ADAPTER_NAME_TAKEN.at(
                    plan.function().nameSite(),
                    "The method of function '" + plan.function().name() + "' exists already: "
                            + plan.qualifiedAdapterName() + "." + plan.methodName() + ".",
                    "Each function of a class has a name of its own, and '-' and '_' count as the same.",
                    "Give one of the functions another @FunctionName."));
        } else {
            reporter.report(Problem.FILES_NOT_WRITTEN.at(
                    plan.function().nameSite(),
                    "The files of function '" + plan.function().name() + "' could not be written: "
                            + failure.getMessage(),
                    "They are called " + plan.adapterName() + ".java and function.json, and go where the compiler"
                            + " writes.",
                    "Make room there, or give the class a shorter name."));
        }
    }
}
