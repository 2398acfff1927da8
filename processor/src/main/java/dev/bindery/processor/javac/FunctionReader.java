package dev.bindery.processor.javac;

import dev.bindery.processor.model.ClassModel;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.FunctionModel.Foreign;
import dev.bindery.processor.model.MethodModel;
import dev.bindery.processor.model.ParameterModel;
import dev.bindery.processor.model.ParameterModel.MetadataUse;
import dev.bindery.processor.model.ResultModel;
import dev.bindery.processor.model.ResultModel.ComponentModel;
import dev.bindery.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A method of the source becomes a {@link FunctionModel}. */
final class FunctionReader {
    static final String FUNCTION_NAME = "dev.bindery.annotation.FunctionName";
    static final String BINDING_NAME = "dev.bindery.annotation.BindingName";

    /** The annotations of the library that Azure's own plugin reads, which look like ours and mean nothing here. */
    private static final String OFFICIAL = "com.microsoft.azure.functions.annotation.";

    private final Elements elements;
    private final Types types;
    private final BindingReader bindings;
    private final TypeReader typeReader;

    FunctionReader(Elements elements, Types types, BindingReader bindings, TypeReader typeReader) {
        this.elements = elements;
        this.types = types;
        this.bindings = bindings;
        this.typeReader = typeReader;
    }

    /**
     * Reads a method.
     *
     * @throws TypeReader.UnresolvedTypeException if its signature or an annotation of it names what does not exist yet
     */
    FunctionModel read(ExecutableElement method) {
        requireResolved(method);
        for (TypeMirror thrown : method.getThrownTypes()) {
            if (thrown.getKind() == TypeKind.ERROR) {
                throw new TypeReader.UnresolvedTypeException();
            }
        }
        AnnotationMirror named = Mirrors.find(method, FUNCTION_NAME).orElse(null);
        AnnotationValue name = named == null ? null : Mirrors.written(named, "value");
        List<ParameterModel> parameters = new ArrayList<>();
        List<Foreign> foreign = new ArrayList<>();
        addForeign(foreign, method, Optional.empty());
        for (VariableElement parameter : method.getParameters()) {
            parameters.add(parameter(parameter));
            addForeign(foreign, parameter, Optional.of(parameter.getSimpleName().toString()));
        }
        return new FunctionModel(
                JavacSite.of(method),
                Mirrors.text(name).orElse(method.getSimpleName().toString()),
                named == null
                        ? JavacSite.of(method)
                        : JavacSite.of(method).on(named).at(name),
                owner((TypeElement) method.getEnclosingElement()),
                shape(method),
                List.copyOf(parameters),
                result(method),
                bindings.bindings(method),
                bindings.retries(method),
                List.copyOf(foreign));
    }

    private void addForeign(List<Foreign> foreign, Element element, Optional<String> parameter) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = Mirrors.typeOf(mirror).getQualifiedName().toString();
            if (name.startsWith(OFFICIAL)) {
                String ours = "dev.bindery.annotation." + name.substring(OFFICIAL.length());
                foreign.add(new Foreign(
                        JavacSite.of(element).on(mirror), name, parameter, elements.getTypeElement(ours) != null));
            }
        }
    }

    private ParameterModel parameter(VariableElement parameter) {
        requireResolved(parameter);
        String name = parameter.getSimpleName().toString();
        AnnotationMirror mirror = Mirrors.find(parameter, BINDING_NAME).orElse(null);
        Optional<MetadataUse> metadata = Optional.empty();
        if (mirror != null) {
            String written = Mirrors.text(Mirrors.written(mirror, "value")).orElse("");
            metadata = Optional.of(
                    new MetadataUse(JavacSite.of(parameter).on(mirror), written.isEmpty() ? name : written));
        }
        return new ParameterModel(
                JavacSite.of(parameter),
                name,
                typeReader.read(parameter.asType()),
                bindings.bindings(parameter),
                metadata,
                isNullable(parameter) || isNullable(parameter.asType()));
    }

    /** Whoever's annotation it is, and whether it stands on the declaration or on the type. */
    private static boolean isNullable(AnnotatedConstruct annotated) {
        for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
            if (Mirrors.typeOf(mirror).getSimpleName().contentEquals("Nullable")) {
                return true;
            }
        }
        return false;
    }

    /** An annotation that is not known may yet be one of ours; the values of others do not matter. */
    private void requireResolved(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (!Mirrors.isKnown(mirror) || isOurs(mirror) && !Mirrors.isResolved(mirror)) {
                throw new TypeReader.UnresolvedTypeException();
            }
        }
    }

    private boolean isOurs(AnnotationMirror mirror) {
        TypeElement type = Mirrors.typeOf(mirror);
        return type.getQualifiedName().contentEquals(FUNCTION_NAME)
                || type.getQualifiedName().contentEquals(BINDING_NAME)
                || bindings.kind(type).isPresent();
    }

    private ClassModel owner(TypeElement type) {
        String notPublic = "";
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (!element.getModifiers().contains(Modifier.PUBLIC)
                    && !isImplicitlyPublic(element.getEnclosingElement())) {
                notPublic = element.getSimpleName().toString();
            }
        }
        String kind = switch (type.getKind()) {
            case INTERFACE -> "interface";
            case ENUM -> "enum";
            case RECORD -> "record";
            case ANNOTATION_TYPE -> "@interface";
            default -> "class";
        };
        return new ClassModel(
                typeReader.packageName(type),
                TypeReader.nesting(type),
                kind,
                notPublic,
                type.getEnclosingElement() instanceof TypeElement
                        && type.getKind() == ElementKind.CLASS
                        && !type.getModifiers().contains(Modifier.STATIC)
                        && !isImplicitlyPublic(type.getEnclosingElement()),
                type.getModifiers().contains(Modifier.ABSTRACT)
                        || type.getKind().isInterface(),
                !type.getTypeParameters().isEmpty(),
                isConstructible(type));
    }

    /** Members of interfaces are public and static without saying so. */
    private static boolean isImplicitlyPublic(Element enclosing) {
        return enclosing.getKind().isInterface();
    }

    private boolean isConstructible(TypeElement type) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (constructor.getParameters().isEmpty()
                    && !constructor.getModifiers().contains(Modifier.PRIVATE)
                    && !throwsChecked(constructor)) {
                return true;
            }
        }
        return false;
    }

    private boolean throwsChecked(ExecutableElement constructor) {
        for (TypeMirror thrown : constructor.getThrownTypes()) {
            if (isChecked(thrown)) {
                return true;
            }
        }
        return false;
    }

    private MethodModel shape(ExecutableElement method) {
        boolean throwsThrowable = false;
        for (TypeMirror thrown : method.getThrownTypes()) {
            throwsThrowable |= isChecked(thrown) && !isSubtype(thrown, "java.lang.Exception");
        }
        return new MethodModel(
                method.getSimpleName().toString(),
                method.getModifiers().contains(Modifier.STATIC),
                method.getModifiers().contains(Modifier.PUBLIC),
                method.getModifiers().contains(Modifier.ABSTRACT),
                !method.getTypeParameters().isEmpty(),
                throwsThrowable,
                elements.isDeprecated(method) || mentionsDeprecated(method));
    }

    /** Whether a call of a method names something that is deprecated, which is for its author to know. */
    private boolean mentionsDeprecated(ExecutableElement method) {
        Element owner = method.getEnclosingElement();
        if (isDeprecated(owner) || isDeprecated(method.getReturnType())) {
            return true;
        }
        for (VariableElement parameter : method.getParameters()) {
            if (isDeprecated(parameter.asType())) {
                return true;
            }
        }
        for (ExecutableElement constructor : ElementFilter.constructorsIn(owner.getEnclosedElements())) {
            if (constructor.getParameters().isEmpty() && elements.isDeprecated(constructor)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeprecated(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return isDeprecated(((ArrayType) type).getComponentType());
        }
        return type.getKind() == TypeKind.DECLARED
                && (isDeprecated(((DeclaredType) type).asElement())
                        || ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::isDeprecated));
    }

    /** Whether a class, or one around it, is deprecated. */
    private boolean isDeprecated(Element type) {
        return type instanceof TypeElement && (elements.isDeprecated(type) || isDeprecated(type.getEnclosingElement()));
    }

    private boolean isChecked(TypeMirror thrown) {
        return !isSubtype(thrown, "java.lang.RuntimeException") && !isSubtype(thrown, "java.lang.Error");
    }

    private boolean isSubtype(TypeMirror type, String superclass) {
        TypeElement element = elements.getTypeElement(superclass);
        return element != null && types.isSubtype(type, element.asType());
    }

    private ResultModel result(ExecutableElement method) {
        TypeMirror type = method.getReturnType();
        TypeRef declared = typeReader.read(type);
        List<ComponentModel> components = new ArrayList<>();
        TypeMirror value = awaited(type);
        if (value.getKind() == TypeKind.DECLARED
                && ((DeclaredType) value).asElement() instanceof TypeElement element
                && element.getKind() == ElementKind.RECORD) {
            for (RecordComponentElement component : element.getRecordComponents()) {
                components.add(component(component, method));
            }
        }
        boolean namesOutputs = false;
        for (ComponentModel component : components) {
            namesOutputs |= !component.bindings().isEmpty();
        }
        return new ResultModel(JavacSite.of(method), declared, namesOutputs ? List.copyOf(components) : List.of());
    }

    private ComponentModel component(RecordComponentElement component, ExecutableElement method) {
        JavacSite place = place(component, method);
        return new ComponentModel(
                place,
                component.getSimpleName().toString(),
                typeReader.read(component.asType()),
                bindings.bindings(component, place));
    }

    /**
     * Where messages about a component go. javac knows no position for the component itself but one for its field; ecj
     * knows none for either, nor for the accessor, the constructor's parameter or the record, and is sent to the
     * method.
     */
    private JavacSite place(RecordComponentElement component, ExecutableElement method) {
        if (elements.getClass().getName().startsWith("org.eclipse.jdt.")) {
            return JavacSite.near(method);
        }
        for (VariableElement field :
                ElementFilter.fieldsIn(component.getEnclosingElement().getEnclosedElements())) {
            if (field.getSimpleName().contentEquals(component.getSimpleName())) {
                return JavacSite.of(field);
            }
        }
        return JavacSite.near(method);
    }

    /** What a stage is a stage of; any other type is itself. */
    private static TypeMirror awaited(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED) {
            DeclaredType declared = (DeclaredType) type;
            String name =
                    ((TypeElement) declared.asElement()).getQualifiedName().toString();
            if ((name.equals("java.util.concurrent.CompletionStage")
                            || name.equals("java.util.concurrent.CompletableFuture"))
                    && declared.getTypeArguments().size() == 1) {
                return declared.getTypeArguments().get(0);
            }
        }
        return type;
    }
}
