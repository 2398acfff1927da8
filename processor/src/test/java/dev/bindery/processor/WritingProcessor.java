package dev.bindery.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor: it writes given sources in given rounds, and remembers which annotations it was shown. */
final class WritingProcessor extends AbstractProcessor {
    private final Map<Integer, Map<String, String>> sources = new HashMap<>();
    private final List<String> seen = new ArrayList<>();
    private int round;

    /** Writes a class in a round; the first is 1. */
    WritingProcessor writes(int inRound, String className, String source) {
        sources.computeIfAbsent(inRound, key -> new HashMap<>()).put(className, source);
        return this;
    }

    /** The annotations that it was shown, by their qualified names. */
    List<String> seen() {
        return seen;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        round++;
        annotations.forEach(annotation -> seen.add(annotation.getQualifiedName().toString()));
        sources.getOrDefault(round, Map.of()).forEach((name, source) -> {
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }
}
