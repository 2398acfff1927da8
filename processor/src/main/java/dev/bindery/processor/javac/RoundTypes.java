package dev.bindery.processor.javac;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.JsonShape;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.model.TypeShape;
import dev.bindery.processor.render.AdapterRenderer;
import dev.bindery.processor.verify.KnownTypes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What rules ask of types, answered by the compiler; good for one round, as all that a compiler says. */
final class RoundTypes implements KnownTypes {
    private final Elements elements;
    private final TypeReader types;
    private final JsonShapes json;
    private final boolean nativeImage;
    private final boolean stockStack;

    RoundTypes(Elements elements, TypeReader types, boolean nativeImage, Element user) {
        this.elements = elements;
        this.types = types;
        this.json = new JsonShapes(types);
        this.nativeImage = nativeImage;
        // Asked of the user's module, because javac looks for what it does not find in every module of the JDK.
        this.stockStack = elements.getTypeElement(elements.getModuleOf(user), AdapterRenderer.STOCK_STACK) != null;
    }

    /** The runtime's types, for those of others are not looked for. */
    @Override
    public List<String> own(BindingKind kind) {
        PackageElement runtime = elements.getPackageElement("dev.bindery");
        if (runtime == null) {
            return List.of();
        }
        Set<String> names = new TreeSet<>();
        for (TypeElement type : ElementFilter.typesIn(runtime.getEnclosedElements())) {
            TypeShape shape = types.shape(type);
            if (kind.isOutput()
                    ? shape.writer(kind).isPresent()
                    : shape.reader(kind).isPresent()) {
                names.add(type.getSimpleName().toString());
            }
        }
        return List.copyOf(names);
    }

    @Override
    public JsonShape json(TypeRef.Named type) {
        return json.of(type);
    }

    @Override
    public boolean stockStack() {
        return stockStack;
    }

    @Override
    public boolean nativeImage() {
        return nativeImage;
    }
}
