package dev.bindery.processor.javac;

import dev.bindery.processor.model.JsonShape;
import dev.bindery.processor.model.JsonShape.Obstacle;
import dev.bindery.processor.model.TypeRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What Jackson sees in classes, by its rules for where nothing is set. Where an annotation, another library or the JDK
 * brings rules of its own, a class is unknown: what is said of a class is certain, and nothing else is said.
 */
final class JsonShapes {
    /** What stands for a value that comes later: everything that is a kind of one of these. */
    private static final Set<String> ASYNC = Set.of(
            "java.util.concurrent.Future",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Flow.Publisher",
            "org.reactivestreams.Publisher",
            "io.reactivex.rxjava3.core.SingleSource",
            "io.reactivex.rxjava3.core.MaybeSource",
            "io.reactivex.rxjava3.core.CompletableSource",
            "io.reactivex.rxjava3.core.ObservableSource",
            "io.smallrye.mutiny.Uni",
            "io.vertx.core.Future");

    /** Types of the JDK that mean nothing to Jackson. */
    private static final Set<String> PLAIN = Set.of(
            "java.lang.Object",
            "java.lang.Record",
            "java.lang.Enum",
            "java.lang.Comparable",
            "java.lang.Cloneable",
            "java.lang.annotation.Annotation",
            "java.io.Serializable");

    /** The types from which Jackson makes an instance by a constructor or factory of one parameter, unasked. */
    private static final Set<String> SCALARS = Set.of(
            "int",
            "long",
            "double",
            "boolean",
            "java.lang.String",
            "java.lang.CharSequence",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Boolean",
            "java.math.BigInteger",
            "java.math.BigDecimal");

    private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.CharSequence");

    private final TypeReader types;
    private final JacksonAnnotations annotations = new JacksonAnnotations();
    private final Map<TypeRef.Named, JsonShape> shapes = new HashMap<>();

    JsonShapes(TypeReader types) {
        this.types = types;
    }

    /** What Jackson sees in a class. */
    JsonShape of(TypeRef.Named type) {
        JsonShape known = shapes.get(type);
        if (known == null) {
            TypeElement declaration = types.declaration(type);
            known = declaration == null || isOfThePlatform(type.qualifiedName()) && !isConcurrent(type)
                    ? JsonShape.UNKNOWN
                    : read(declaration, type.arguments());
            shapes.put(type, known);
        }
        return known;
    }

    private static boolean isOfThePlatform(String name) {
        return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("com.fasterxml.");
    }

    /** The one package of the JDK that is looked into, for what it says of a value that comes later. */
    private static boolean isConcurrent(TypeRef.Named type) {
        return type.packageName().equals("java.util.concurrent");
    }

    private JsonShape read(TypeElement type, List<TypeRef> arguments) {
        // The class, its parents, and what their type variables stand for.
        Map<TypeElement, Map<String, TypeRef>> lineage = new LinkedHashMap<>();
        boolean whole = trace(type, arguments, lineage);
        List<String> names = lineage.keySet().stream()
                .map(parent -> parent.getQualifiedName().toString())
                .toList();
        if (names.stream().anyMatch(ASYNC::contains)) {
            return JsonShape.ASYNC;
        }
        if (!whole
                || names.stream().anyMatch(name -> isOfThePlatform(name) && !PLAIN.contains(name))
                || lineage.keySet().stream().anyMatch(annotations::isOpaque)) {
            return JsonShape.UNKNOWN;
        }
        return type.getKind() == ElementKind.ENUM
                ? new JsonShape(List.of(), List.of(), false, true, Optional.empty(), Optional.empty())
                : read(type, lineage);
    }

    private JsonShape read(TypeElement type, Map<TypeElement, Map<String, TypeRef>> lineage) {
        JsonMembers members = new JsonMembers(type, types, annotations);
        Map<String, TypeRef> variables = lineage.getOrDefault(type, Map.of());
        boolean record = type.getKind() == ElementKind.RECORD;
        List<ExecutableElement> told = creators(type)
                .filter(creator -> isTold(creator, members.isCanonical(creator, type)))
                .toList();
        if (record) {
            members.addComponents(type, variables);
        } else {
            told.forEach(creator -> members.addParameters(creator, variables));
        }
        lineage.forEach((parent, theirs) -> {
            if (!PLAIN.contains(parent.getQualifiedName().toString())) {
                members.add(parent, theirs);
            }
        });
        boolean unclear = members.isOpen() || record && !told.isEmpty();
        boolean key = creators(type).anyMatch(creator -> makes(creator, type, Set.of("java.lang.String")));
        return new JsonShape(
                record && !told.isEmpty() ? List.of() : members.read(),
                members.written(),
                unclear,
                unclear || !told.isEmpty() || key,
                unclear || !told.isEmpty() ? Optional.empty() : unreadable(type),
                unclear || !members.written().isEmpty() ? Optional.empty() : unwritable(type, lineage.keySet()),
                parents(type, lineage.keySet()));
    }

    private List<TypeRef.Named> parents(TypeElement type, Set<TypeElement> lineage) {
        return lineage.stream()
                .filter(parent -> parent != type
                        && !PLAIN.contains(parent.getQualifiedName().toString()))
                .flatMap(parent -> types.read(parent.asType(), Map.of()) instanceof TypeRef.Named named
                        ? Stream.of(named)
                        : Stream.empty())
                .toList();
    }

    /** Finds a class's parents; the answer is whether all exist. */
    private boolean trace(TypeElement type, List<TypeRef> arguments, Map<TypeElement, Map<String, TypeRef>> lineage) {
        Map<String, TypeRef> variables = new HashMap<>();
        for (int i = 0; i < arguments.size() && i < type.getTypeParameters().size(); i++) {
            variables.put(type.getTypeParameters().get(i).getSimpleName().toString(), arguments.get(i));
        }
        boolean whole = lineage.putIfAbsent(type, variables) != null
                || PLAIN.contains(type.getQualifiedName().toString());
        if (whole) {
            return true;
        }
        whole = true;
        for (TypeMirror parent : parents(type)) {
            if (parent.getKind() == TypeKind.ERROR) {
                whole = false;
            } else if (parent.getKind() == TypeKind.DECLARED) {
                DeclaredType declared = (DeclaredType) parent;
                List<TypeRef> theirs = declared.getTypeArguments().stream()
                        .map(argument -> types.read(argument, variables))
                        .toList();
                whole &= trace((TypeElement) declared.asElement(), theirs, lineage);
            }
        }
        return whole;
    }

    private static List<TypeMirror> parents(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .toList();
    }

    private static Stream<ExecutableElement> creators(TypeElement type) {
        return Stream.concat(
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.STATIC)));
    }

    /** Whether annotations say that an instance is made by this; those of a record's components are not meant. */
    private boolean isTold(ExecutableElement creator, boolean canonical) {
        return annotations.isOpaque(creator)
                || !canonical
                        && creator.getParameters().stream()
                                .anyMatch(parameter ->
                                        JacksonAnnotations.isExplicit(parameter) || annotations.isOpaque(parameter));
    }

    private Optional<Obstacle> unreadable(TypeElement type) {
        boolean concrete = !type.getModifiers().contains(Modifier.ABSTRACT)
                && !type.getKind().isInterface();
        if (type.getKind() == ElementKind.RECORD
                || creators(type)
                        .filter(creator -> concrete || creator.getKind() == ElementKind.METHOD)
                        .anyMatch(creator -> makes(creator, type, SCALARS))) {
            return Optional.empty();
        }
        if (!concrete) {
            return Optional.of(type.getKind().isInterface() ? Obstacle.INTERFACE : Obstacle.ABSTRACT);
        }
        if (isInner(type)) {
            return Optional.of(Obstacle.INNER);
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty())
                ? Optional.empty()
                : Optional.of(Obstacle.NO_CREATOR);
    }

    /** Whether Jackson makes an instance by this without being told, from a value of one of these types. */
    private boolean makes(ExecutableElement creator, TypeElement type, Set<String> accepted) {
        if (creator.getParameters().size() != 1) {
            return false;
        }
        String given = name(types.read(creator.getParameters().get(0).asType(), Map.of()));
        if (!accepted.contains(given)) {
            return false;
        }
        return creator.getKind() == ElementKind.CONSTRUCTOR
                ? !isInner(type)
                : (creator.getSimpleName().contentEquals("valueOf")
                                || creator.getSimpleName().contentEquals("fromString") && TEXTS.contains(given))
                        && isA(creator.getReturnType(), type);
    }

    private static String name(TypeRef type) {
        return type instanceof TypeRef.Named named ? named.qualifiedName() : type.displayName();
    }

    private boolean isA(TypeMirror returned, TypeElement type) {
        Map<TypeElement, Map<String, TypeRef>> lineage = new HashMap<>();
        if (returned.getKind() == TypeKind.DECLARED) {
            trace((TypeElement) ((DeclaredType) returned).asElement(), List.of(), lineage);
        }
        return lineage.containsKey(type);
    }

    private static boolean isInner(TypeElement type) {
        Element outer = type.getEnclosingElement();
        return type.getKind() == ElementKind.CLASS
                && outer instanceof TypeElement
                && !outer.getKind().isInterface()
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** Jackson writes an empty object for a record without components, and for a class that has any annotation. */
    private static Optional<Obstacle> unwritable(TypeElement type, Set<TypeElement> lineage) {
        return type.getKind() != ElementKind.CLASS
                        || type.getModifiers().contains(Modifier.ABSTRACT)
                        || !type.getPermittedSubclasses().isEmpty()
                        || lineage.stream().anyMatch(JacksonAnnotations::hasAnyAtRunTime)
                ? Optional.empty()
                : Optional.of(Obstacle.NOTHING_TO_WRITE);
    }
}
