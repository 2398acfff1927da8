package dev.bindery.processor;

import com.google.auto.service.AutoService;
import dev.bindery.processor.javac.FunctionRounds;
import dev.bindery.processor.javac.InternalFaults;
import dev.bindery.processor.verify.Problem;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code function.json} for each function and an adapter for each class. Isolating, in Gradle's terms: what it
 * writes for a function follows from that function's class alone.
 *
 * <p>It asks for every annotation, since a binding is any annotation that says it is one, whoever wrote it.
 */
@AutoService(Processor.class)
public final class FunctionProcessor extends AbstractProcessor {
    private @Nullable InternalFaults faults;
    private @Nullable FunctionRounds rounds;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        faults = new InternalFaults(environment.getMessager());
        faults.contain(null, () -> {
            Options options = Options.read(
                    environment.getOptions(),
                    text -> environment
                            .getMessager()
                            .printMessage(Kind.WARNING, "[" + Problem.OPTION.code() + "] " + text));
            rounds = new FunctionRounds(
                    environment,
                    FunctionProcessor.class,
                    options.scriptFile(),
                    options.settings(),
                    options.severities(),
                    options.nativeImage());
        });
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        FunctionRounds ready = rounds;
        if (faults != null && ready != null) {
            faults.contain(null, () -> ready.round(annotations, round));
        }
        // Others may want the annotations too.
        return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }
}
