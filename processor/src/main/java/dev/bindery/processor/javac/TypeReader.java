package dev.bindery.processor.javac;

import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.model.TypeShape;
import dev.bindery.processor.model.TypeShape.Kind;
import dev.bindery.processor.model.TypeShape.Port;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Types of the compiler become types of the model. Type annotations are dropped on the way. */
final class TypeReader extends SimpleTypeVisitor14<TypeRef, TypeReader.View> {
    private static final String READ_FROM = "dev.bindery.annotation.meta.ReadFrom";
    private static final String WRITE_TO = "dev.bindery.annotation.meta.WriteTo";

    private static final TypeRef OBJECT = new TypeRef.Named("java.lang", List.of("Object"), List.of(), TypeShape.PLAIN);

    private final Elements elements;
    private final Map<String, TypeShape> shapes = new HashMap<>();
    private final Map<String, TypeElement> declarations = new HashMap<>();

    TypeReader(Elements elements) {
        this.elements = elements;
    }

    /** A type that does not exist, or not yet: another processor may still write it. */
    static final class UnresolvedTypeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnresolvedTypeException() {
            super(null, null, false, false);
        }
    }

    /**
     * Who looks at a type: an adapter, which must be able to write it down, or Jackson, which takes what it finds.
     *
     * @param jackson whether it is Jackson
     * @param variables what the type variables stand for
     */
    record View(boolean jackson, Map<String, TypeRef> variables) {
        static final View ADAPTER = new View(false, Map.of());
    }

    TypeRef read(TypeMirror type) {
        return type.accept(this, View.ADAPTER);
    }

    /**
     * A type as Jackson finds it at run time: of a wildcard the bound, of what is private all, of what does not exist
     * nothing.
     *
     * @param variables what the type variables stand for
     */
    TypeRef read(TypeMirror type, Map<String, TypeRef> variables) {
        return type.accept(this, new View(true, variables));
    }

    @Override
    public TypeRef visitPrimitive(PrimitiveType type, View view) {
        return new TypeRef.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public TypeRef visitNoType(NoType type, View view) {
        return type.getKind() == TypeKind.VOID ? TypeRef.VOID : new TypeRef.Other("nothing");
    }

    @Override
    public TypeRef visitArray(ArrayType type, View view) {
        return new TypeRef.Array(type.getComponentType().accept(this, view));
    }

    @Override
    public TypeRef visitDeclared(DeclaredType type, View view) {
        TypeElement element = (TypeElement) type.asElement();
        // ecj says of a static class too which type encloses it, type parameters and all.
        if (type.getEnclosingType() instanceof DeclaredType outer
                && !outer.getTypeArguments().isEmpty()
                && !element.getModifiers().contains(Modifier.STATIC)) {
            return new TypeRef.Other(outer.accept(this, view).displayName() + "." + element.getSimpleName());
        }
        if (!view.jackson() && isPrivate(element)) {
            return new TypeRef.Other("private " + String.join(".", nesting(element)));
        }
        List<TypeRef> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            arguments.add(argument.accept(this, view));
        }
        return new TypeRef.Named(packageName(element), nesting(element), List.copyOf(arguments), shape(element));
    }

    @Override
    public TypeRef visitError(ErrorType type, View view) {
        if (view.jackson()) {
            return new TypeRef.Other("a type that does not exist");
        }
        throw new UnresolvedTypeException();
    }

    @Override
    public TypeRef visitTypeVariable(TypeVariable type, View view) {
        String name = type.asElement().getSimpleName().toString();
        return view.jackson() ? view.variables().getOrDefault(name, OBJECT) : new TypeRef.Other(name);
    }

    @Override
    public TypeRef visitWildcard(WildcardType type, View view) {
        if (view.jackson()) {
            return type.getExtendsBound() == null
                    ? OBJECT
                    : type.getExtendsBound().accept(this, view);
        }
        if (type.getExtendsBound() != null) {
            return new TypeRef.Other(
                    "? extends " + type.getExtendsBound().accept(this, view).displayName());
        }
        return new TypeRef.Other(
                type.getSuperBound() == null
                        ? "?"
                        : "? super " + type.getSuperBound().accept(this, view).displayName());
    }

    @Override
    protected TypeRef defaultAction(TypeMirror type, View view) {
        return new TypeRef.Other("a type that cannot be named");
    }

    /** An adapter is another class of the same package; a private class does not exist for it. */
    private static boolean isPrivate(TypeElement type) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    String packageName(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    static List<String> nesting(TypeElement type) {
        LinkedList<String> names = new LinkedList<>();
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            names.addFirst(element.getSimpleName().toString());
        }
        return List.copyOf(names);
    }

    TypeShape shape(TypeElement element) {
        String name = element.getQualifiedName().toString();
        TypeShape known = shapes.get(name);
        if (known != null) {
            return known;
        }
        Kind kind = switch (element.getKind()) {
            case INTERFACE -> Kind.INTERFACE;
            case ENUM -> Kind.ENUM;
            case RECORD -> Kind.RECORD;
            case ANNOTATION_TYPE -> Kind.ANNOTATION;
            default -> Kind.CLASS;
        };
        List<Port> readers = new ArrayList<>();
        List<Port> writers = new ArrayList<>();
        // The JDK's own types say nothing about bindings, and completing them is not free.
        if (!name.startsWith("java.")) {
            for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
                if (method.getModifiers().contains(Modifier.STATIC)) {
                    addPort(readers, method, READ_FROM);
                    addPort(writers, method, WRITE_TO);
                }
            }
        }
        TypeShape shape =
                new TypeShape(kind, !element.getTypeParameters().isEmpty(), List.copyOf(readers), List.copyOf(writers));
        shapes.put(name, shape);
        declarations.put(name, element);
        return shape;
    }

    /** The class that was read into a type; null for a type that was not read here. */
    @Nullable
    TypeElement declaration(TypeRef.Named type) {
        return declarations.get(type.qualifiedName());
    }

    private static void addPort(List<Port> ports, ExecutableElement method, String annotation) {
        AnnotationMirror mirror = Mirrors.find(method, annotation).orElse(null);
        if (mirror != null) {
            ports.add(new Port(
                    method.getSimpleName().toString(),
                    Mirrors.classNames(Mirrors.written(mirror, "value")),
                    Mirrors.flag(Mirrors.written(mirror, "bytes")),
                    method.getParameters().size() == 2,
                    Mirrors.texts(Mirrors.written(mirror, "metadata"))));
        }
    }
}
