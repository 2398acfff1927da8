package dev.bindery.processor.javac;

import dev.bindery.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * One member of a JSON object while its parts are found: what comes first stays, so a class comes before its parents.
 */
final class JsonMember {
    private final List<String> aliases = new ArrayList<>();
    private @Nullable TypeRef parameter;
    private @Nullable TypeRef setter;
    private @Nullable TypeRef field;
    private @Nullable TypeRef getter;
    private boolean fieldShown;
    private boolean getterShown;
    private boolean ignored;
    private boolean explicit;
    private boolean opaque;
    private Optional<String> name = Optional.empty();
    private Optional<String> access = Optional.empty();

    /** Takes the annotations of one of the parts. */
    JsonMember with(Element part, boolean isOpaque) {
        opaque |= isOpaque;
        ignored |= JacksonAnnotations.isIgnored(part);
        explicit |= JacksonAnnotations.isExplicit(part);
        name = name.or(() -> JacksonAnnotations.name(part));
        access = access.or(() -> JacksonAnnotations.access(part));
        aliases.addAll(JacksonAnnotations.texts(part, "JsonAlias"));
        return this;
    }

    void parameter(TypeRef type) {
        parameter = type;
    }

    void setter(TypeRef type) {
        // Which of several Jackson takes is a matter of their types.
        opaque |= setter != null && !setter.equals(type);
        setter = type;
    }

    void field(TypeRef type, Element declaration) {
        field = field == null ? type : field;
        fieldShown |= isShown(declaration);
    }

    void getter(TypeRef type, Element declaration) {
        getter = getter == null ? type : getter;
        getterShown |= isShown(declaration);
    }

    private static boolean isShown(Element part) {
        return part.getModifiers().contains(Modifier.PUBLIC) || JacksonAnnotations.isExplicit(part);
    }

    /** Whether what becomes of it depends on annotations that are not followed here. */
    boolean isUnclear() {
        return opaque || ignored && explicit;
    }

    boolean isIgnored() {
        return ignored;
    }

    String name(String otherwise) {
        return name.orElse(otherwise);
    }

    List<String> aliases() {
        return aliases;
    }

    /** The type that is read. Where a getter is shown, a field is set though it is hidden. */
    Optional<TypeRef> read() {
        if (access.filter("READ_ONLY"::equals).isPresent()) {
            return Optional.empty();
        }
        if (parameter != null) {
            return Optional.of(parameter);
        }
        if (setter != null) {
            return Optional.of(setter);
        }
        return field != null && (fieldShown || getterShown) ? Optional.of(field) : filled();
    }

    /** The collection or map that a getter returns, which Jackson fills where it can set nothing. */
    private Optional<TypeRef> filled() {
        return getterShown
                        && getter instanceof TypeRef.Named named
                        && named.packageName().equals("java.util")
                        && !named.is("java.util.Optional")
                        && !named.arguments().isEmpty()
                ? Optional.of(getter)
                : Optional.empty();
    }

    /** The type that is written. */
    Optional<TypeRef> written() {
        if (access.filter("WRITE_ONLY"::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.ofNullable(getterShown ? getter : fieldShown ? field : null);
    }
}
