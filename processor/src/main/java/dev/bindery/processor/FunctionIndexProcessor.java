package dev.bindery.processor;

import com.google.auto.service.AutoService;
import dev.bindery.processor.javac.FunctionIndex;
import dev.bindery.processor.javac.InternalFaults;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Lists the adapters of an application for {@link java.util.ServiceLoader} and finds functions of the same name.
 * Aggregating, in Gradle's terms.
 *
 * <p>It asks for the marker on adapters only, never for users' annotations: Gradle hands an aggregating processor the
 * classes that did not change as class files, and from those the other processor would learn parameter names that are
 * not there.
 */
@AutoService(Processor.class)
public final class FunctionIndexProcessor extends AbstractProcessor {
    private @Nullable InternalFaults faults;
    private @Nullable FunctionIndex index;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        faults = new InternalFaults(environment.getMessager());
        faults.contain(
                null,
                () -> index = new FunctionIndex(environment, Options.severities(environment.getOptions(), text -> {})));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        FunctionIndex ready = index;
        if (faults != null && ready != null) {
            faults.contain(null, () -> ready.round(round));
        }
        return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(FunctionIndex.MARKER);
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
