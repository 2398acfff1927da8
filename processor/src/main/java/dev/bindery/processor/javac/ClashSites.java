package dev.bindery.processor.javac;

import dev.bindery.processor.model.BindingUse;
import dev.bindery.processor.model.Clash;
import dev.bindery.processor.model.Clash.Subject;
import dev.bindery.processor.model.IndexedFunction;
import dev.bindery.processor.model.IndexedFunction.Unique;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The places of clashes: the exact value in the source of the function that has to change; of the other one, if only
 * that is compiled now, as in an incremental build; or else the adapter.
 */
final class ClashSites {
    private final Elements elements;

    ClashSites(Elements elements) {
        this.elements = elements;
    }

    /** Where a clash is in the sources at hand; empty if neither function's is among them. */
    Optional<JavacSite> inSource(Clash clash, BindingReader bindings) {
        return method(clash.function())
                .or(() -> method(clash.other()))
                .map(method -> site(method, clash.subject(), bindings));
    }

    JavacSite atAdapter(Clash clash) {
        return JavacSite.of(elements.getTypeElement(clash.function().adapter()));
    }

    /** An adapter that was compiled before is a class file, where its documentation is gone. */
    private boolean isCompiled(IndexedFunction function) {
        TypeElement adapter = elements.getTypeElement(function.adapter());
        return adapter != null && elements.getDocComment(adapter) != null;
    }

    private Optional<ExecutableElement> method(IndexedFunction function) {
        int dot = function.method().lastIndexOf('.');
        TypeElement type =
                isCompiled(function) ? elements.getTypeElement(function.method().substring(0, dot)) : null;
        if (type == null) {
            return Optional.empty();
        }
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method ->
                        method.getSimpleName().contentEquals(function.method().substring(dot + 1)))
                .filter(method -> name(method).equals(function.name()))
                .findFirst();
    }

    private static String name(ExecutableElement method) {
        return Mirrors.find(method, FunctionReader.FUNCTION_NAME)
                .flatMap(mirror -> Mirrors.text(Mirrors.written(mirror, "value")))
                .orElseGet(() -> method.getSimpleName().toString());
    }

    private static JavacSite site(ExecutableElement method, Subject subject, BindingReader bindings) {
        Optional<? extends Site> site = Optional.empty();
        if (subject instanceof Subject.OfUnique taken) {
            site = bindings(method, bindings).stream()
                    .flatMap(binding -> site(binding, taken.unique()).stream())
                    .findFirst();
        } else if (subject instanceof Subject.OfRoute) {
            site = bindings(method, bindings).stream()
                    .flatMap(binding -> binding.properties().stream())
                    .filter(property -> property.rules().format() == Format.ROUTE)
                    .map(PropertyUse::site)
                    .findFirst();
        } else {
            site = Mirrors.find(method, FunctionReader.FUNCTION_NAME)
                    .map(mirror -> JavacSite.of(method).on(mirror).at(Mirrors.written(mirror, "value")));
        }
        return site.isPresent() ? (JavacSite) site.get() : JavacSite.of(method);
    }

    private static Optional<Site> site(BindingUse binding, Unique unique) {
        if (!binding.kind().type().equalsIgnoreCase(unique.type())) {
            return Optional.empty();
        }
        return Optional.of(binding.properties().stream()
                .filter(property -> property.name().equals(unique.property()))
                .map(PropertyUse::site)
                .findFirst()
                .orElse(binding.site()));
    }

    private static List<BindingUse> bindings(ExecutableElement method, BindingReader reader) {
        List<BindingUse> bindings = new ArrayList<>(reader.bindings(method));
        for (VariableElement parameter : method.getParameters()) {
            bindings.addAll(reader.bindings(parameter));
        }
        return bindings;
    }
}
