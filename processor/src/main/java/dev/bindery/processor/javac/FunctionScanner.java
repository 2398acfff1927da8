package dev.bindery.processor.javac;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the functions of a round: methods with an annotation of ours on them or on a parameter. Functions are
 * remembered from round to round by name, never by element, because a compiler may make its elements anew.
 */
final class FunctionScanner {
    private final Elements elements;

    /** Functions that wait for a type: their classes, and their places among the methods of each. */
    private final Map<String, Set<Integer>> waiting = new TreeMap<>();

    FunctionScanner(Elements elements) {
        this.elements = elements;
    }

    /** The functions to read now, class by class, those of each in the order of the source. */
    List<List<ExecutableElement>> functions(
            Set<? extends TypeElement> annotations, RoundEnvironment round, BindingReader bindings) {
        Map<String, Set<Integer>> found = new TreeMap<>(waiting);
        waiting.clear();
        Set<TypeElement> ours = new HashSet<>();
        for (TypeElement annotation : annotations) {
            if (isOurs(annotation) || bindings.kind(annotation).isPresent()) {
                ours.add(annotation);
            }
        }
        if (!ours.isEmpty()) {
            for (Element element : round.getElementsAnnotatedWithAny(ours.toArray(TypeElement[]::new))) {
                Element method = element.getKind() == ElementKind.PARAMETER ? element.getEnclosingElement() : element;
                // ecj has no method around a parameter of a type that no parameter can have.
                if (method != null
                        && method.getKind() == ElementKind.METHOD
                        && !isAccessor((ExecutableElement) method)) {
                    add(found, (ExecutableElement) method);
                }
            }
        }
        List<List<ExecutableElement>> classes = new ArrayList<>();
        found.forEach((type, places) -> {
            List<ExecutableElement> methods = methods(type, places);
            if (!methods.isEmpty()) {
                classes.add(methods);
            }
        });
        return classes;
    }

    /** Reads a function again in the next round. */
    void await(ExecutableElement method) {
        add(waiting, method);
    }

    private static boolean isOurs(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals(FunctionReader.FUNCTION_NAME)
                || annotation.getQualifiedName().contentEquals(FunctionReader.BINDING_NAME);
    }

    /** An annotation on a record component is also on its accessor, unasked. */
    private static boolean isAccessor(ExecutableElement method) {
        if (method.getEnclosingElement().getKind() != ElementKind.RECORD
                || !method.getParameters().isEmpty()) {
            return false;
        }
        TypeElement type = (TypeElement) method.getEnclosingElement();
        for (RecordComponentElement component : type.getRecordComponents()) {
            if (component.getSimpleName().contentEquals(method.getSimpleName())) {
                return true;
            }
        }
        return false;
    }

    private static void add(Map<String, Set<Integer>> functions, ExecutableElement method) {
        TypeElement type = (TypeElement) method.getEnclosingElement();
        int place = ElementFilter.methodsIn(type.getEnclosedElements()).indexOf(method);
        functions
                .computeIfAbsent(type.getQualifiedName().toString(), name -> new HashSet<>())
                .add(place);
    }

    private List<ExecutableElement> methods(String typeName, Set<Integer> places) {
        TypeElement type = elements.getTypeElement(typeName);
        if (type == null) {
            return List.of();
        }
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
        return places.stream()
                .sorted(Comparator.naturalOrder())
                .filter(place -> place >= 0 && place < methods.size())
                .map(methods::get)
                .toList();
    }
}
