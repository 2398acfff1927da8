package dev.bindery.processor.javac;

import dev.bindery.processor.model.JsonShape.Property;
import dev.bindery.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The members of a class's JSON object, as Jackson finds them where nothing is set: fields, getters, setters,
 * components and the named parameters of constructors, put together by name over a class and all that it inherits.
 */
final class JsonMembers {
    private final TypeReader types;
    private final JacksonAnnotations annotations;
    private final Map<String, JsonMember> members;
    private final Set<String> components = new HashSet<>();
    private final Set<String> ignored = new HashSet<>();
    private boolean open;

    JsonMembers(TypeElement type, TypeReader types, JacksonAnnotations annotations) {
        this.types = types;
        this.annotations = annotations;
        // By name, for compilers differ in the order of what they read; of components they do not.
        this.members = type.getKind() == ElementKind.RECORD ? new LinkedHashMap<>() : new TreeMap<>();
    }

    /** Whether there may be others, or under other names. */
    boolean isOpen() {
        return open || members.values().stream().anyMatch(JsonMember::isUnclear);
    }

    /** The members that are read. */
    List<Property> read() {
        List<Property> read = new ArrayList<>();
        each((name, member) -> member.read().ifPresent(type -> {
            read.add(new Property(name, type));
            member.aliases().forEach(alias -> read.add(new Property(alias, type)));
        }));
        return List.copyOf(read);
    }

    /** The members that are written. */
    List<Property> written() {
        List<Property> written = new ArrayList<>();
        each((name, member) -> member.written().ifPresent(type -> written.add(new Property(name, type))));
        return List.copyOf(written);
    }

    private void each(BiConsumer<String, JsonMember> action) {
        members.forEach((implicit, member) -> {
            String name = member.name(implicit);
            if (!member.isUnclear() && !member.isIgnored() && !ignored.contains(name)) {
                action.accept(name, member);
            }
        });
    }

    /** Adds the components of a record, which its constructor reads and its accessors write. */
    void addComponents(TypeElement type, Map<String, TypeRef> variables) {
        for (RecordComponentElement component : type.getRecordComponents()) {
            components.add(component.getSimpleName().toString());
            member(component.getSimpleName().toString(), component)
                    .parameter(types.read(component.asType(), variables));
        }
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (isCanonical(constructor, type)) {
                List<? extends VariableElement> parameters = constructor.getParameters();
                for (int i = 0; i < parameters.size(); i++) {
                    member(type.getRecordComponents().get(i).getSimpleName().toString(), parameters.get(i));
                }
            }
        }
    }

    /** Whether this is the constructor that takes the components of a record. */
    boolean isCanonical(ExecutableElement creator, TypeElement type) {
        return creator.getKind() == ElementKind.CONSTRUCTOR
                && type.getKind() == ElementKind.RECORD
                && read(creator.getParameters()).equals(read(type.getRecordComponents()));
    }

    private List<TypeRef> read(List<? extends Element> declared) {
        return declared.stream()
                .map(each -> types.read(each.asType(), Map.of()))
                .toList();
    }

    /** Adds the parameters of a constructor or factory that annotations name. */
    void addParameters(ExecutableElement creator, Map<String, TypeRef> variables) {
        for (VariableElement parameter : creator.getParameters()) {
            Optional<String> name = JacksonAnnotations.name(parameter);
            name.ifPresent(found -> member(found, parameter).parameter(types.read(parameter.asType(), variables)));
            open |= name.isEmpty();
        }
    }

    /** Adds what a class declares, after the classes that inherit from it. */
    void add(TypeElement type, Map<String, TypeRef> variables) {
        ignored.addAll(JacksonAnnotations.texts(type, "JsonIgnoreProperties"));
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (!field.getModifiers().contains(Modifier.STATIC)
                    && (!field.getModifiers().contains(Modifier.TRANSIENT) || JacksonAnnotations.isExplicit(field))) {
                member(field.getSimpleName().toString(), field).field(types.read(field.asType(), variables), field);
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!method.getModifiers().contains(Modifier.STATIC)) {
                add(method, variables);
            }
        }
    }

    private void add(ExecutableElement method, Map<String, TypeRef> variables) {
        Optional<String> got = got(method);
        Optional<String> set = got.isPresent() ? Optional.empty() : set(method);
        if (got.isPresent()) {
            member(got.get(), method).getter(types.read(method.getReturnType(), variables), method);
        } else if (set.isPresent()) {
            member(set.get(), method)
                    .setter(types.read(method.getParameters().get(0).asType(), variables));
        } else {
            open |= annotations.isOpaque(method) || JacksonAnnotations.isExplicit(method);
        }
    }

    private Optional<String> got(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
            return Optional.empty();
        }
        if (components.contains(name)) {
            return Optional.of(name);
        }
        return name.startsWith("is") && isBoolean(method.getReturnType()) ? after(name, "is") : after(name, "get");
    }

    private boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN || types.read(type, Map.of()).isNamed("java.lang.Boolean");
    }

    private static Optional<String> set(ExecutableElement method) {
        return method.getParameters().size() == 1 ? after(method.getSimpleName().toString(), "set") : Optional.empty();
    }

    /** The rest of a method's name as Jackson writes it: of {@code getURLPath} it makes {@code urlpath}. */
    private static Optional<String> after(String name, String prefix) {
        if (!name.startsWith(prefix) || name.length() == prefix.length()) {
            return Optional.empty();
        }
        StringBuilder member = new StringBuilder(name.substring(prefix.length()));
        for (int i = 0; i < member.length() && Character.isUpperCase(member.charAt(i)); i++) {
            member.setCharAt(i, Character.toLowerCase(member.charAt(i)));
        }
        return Optional.of(member.toString());
    }

    private JsonMember member(String name, Element part) {
        return members.computeIfAbsent(name, missing -> new JsonMember()).with(part, annotations.isOpaque(part));
    }
}
