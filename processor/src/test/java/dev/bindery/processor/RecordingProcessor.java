package dev.bindery.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** A processor whose files are recorded with the elements that they come from, as Gradle records them. */
final class RecordingProcessor implements Processor {
    /**
     * A file that the processor has written.
     *
     * @param path where it is, seen from the folder of generated sources or of classes
     * @param isSource whether it is compiled too
     * @param origins the elements that it comes from, by their qualified names
     * @param topLevel whether all of these are top-level types
     */
    record Written(String path, boolean isSource, List<String> origins, boolean topLevel) {}

    private final Processor processor;
    private final List<Written> written = new ArrayList<>();

    RecordingProcessor(Processor processor) {
        this.processor = processor;
    }

    List<Written> written() {
        return written;
    }

    private void record(String path, boolean isSource, Element... origins) {
        written.add(new Written(
                path,
                isSource,
                Arrays.stream(origins)
                        .map(origin -> origin instanceof TypeElement type
                                ? type.getQualifiedName().toString()
                                : origin.getSimpleName().toString())
                        .toList(),
                Arrays.stream(origins)
                        .allMatch(origin -> origin instanceof TypeElement type
                                && !(type.getEnclosingElement() instanceof TypeElement))));
    }

    private record RecordingFiler(RecordingProcessor to, Filer filer) implements Filer {
        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
            to.record(name.toString().replace('.', '/') + ".java", true, origins);
            return filer.createSourceFile(name, origins);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) {
            throw new UnsupportedOperationException("Nobody of ours writes classes.");
        }

        @Override
        public FileObject createResource(
                Location location, CharSequence moduleAndPkg, CharSequence relativeName, Element... origins)
                throws IOException {
            to.record(relativeName.toString(), false, origins);
            return filer.createResource(location, moduleAndPkg, relativeName, origins);
        }

        @Override
        public FileObject getResource(Location location, CharSequence moduleAndPkg, CharSequence relativeName) {
            throw new UnsupportedOperationException("An incremental processor does not read what is there.");
        }
    }

    private record Environment(ProcessingEnvironment environment, Filer filer) implements ProcessingEnvironment {
        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return environment.getOptions();
        }

        @Override
        public Messager getMessager() {
            return environment.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return environment.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return environment.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return environment.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return environment.getLocale();
        }
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        processor.init(new Environment(environment, new RecordingFiler(this, environment.getFiler())));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return processor.getCompletions(element, annotation, member, userText);
    }
}
