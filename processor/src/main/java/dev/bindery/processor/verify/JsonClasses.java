package dev.bindery.processor.verify;

import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.FunctionPlan.Argument;
import dev.bindery.processor.model.FunctionPlan.ResultOutput;
import dev.bindery.processor.model.JsonShape;
import dev.bindery.processor.model.JsonShape.Property;
import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.ResultModel;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.model.Writing;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The classes into which Jackson looks for a function's sake: those that JSON is read into or written from, what they
 * hold, and what is above them. What the platform has is known to Jackson without a look.
 */
final class JsonClasses {
    /** A type that holds itself in ever new types would never end. */
    private static final int MOST = 1000;

    private final KnownTypes types;
    private final Set<TypeRef> read = new HashSet<>();
    private final Set<TypeRef> written = new HashSet<>();
    private final SortedSet<TypeRef> found = new TreeSet<>(Comparator.comparing(JsonClasses::name));

    private JsonClasses(KnownTypes types) {
        this.types = types;
    }

    /** Classes without type arguments, and arrays of them, in the order of their names. */
    static List<TypeRef> of(FunctionPlan plan, KnownTypes types) {
        JsonClasses classes = new JsonClasses(types);
        for (int i = 0; i < plan.arguments().size(); i++) {
            Argument argument = plan.arguments().get(i);
            if (argument instanceof Argument.OfBinding binding) {
                classes.read(binding.reading());
            } else if (argument instanceof Argument.OfMetadata metadata) {
                classes.read(metadata.reading());
            } else if (argument instanceof Argument.OfOutput output) {
                // An Out<…>, of which there is no other kind.
                classes.write(argument(plan.function().parameters().get(i).type()), output.writing());
            }
        }
        ResultModel result = plan.function().result();
        TypeRef whole = plan.result().async() ? argument(result.type()) : result.type();
        for (ResultOutput output : plan.result().outputs()) {
            TypeRef type = result.components().stream()
                    .filter(component ->
                            output.component().filter(component.name()::equals).isPresent())
                    .map(ResultModel.ComponentModel::type)
                    .findFirst()
                    .orElse(whole);
            classes.write(type, output.writing());
        }
        return List.copyOf(classes.found);
    }

    private static TypeRef argument(TypeRef type) {
        return type instanceof TypeRef.Named named && !named.arguments().isEmpty()
                ? named.arguments().get(0)
                : type;
    }

    private static String name(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            return name(array.component()) + "[]";
        }
        return type instanceof TypeRef.Named named ? named.qualifiedName() : type.displayName();
    }

    private void read(Reading reading) {
        if (reading instanceof Reading.Json json) {
            look(json.type(), true);
        } else if (reading instanceof Reading.Maybe maybe) {
            read(maybe.value());
        } else if (reading instanceof Reading.Several several) {
            read(several.element());
        } else if (reading instanceof Reading.SeveralInArray several) {
            read(several.element());
        } else if (reading instanceof Reading.Factory factory) {
            factory.inner().ifPresent(this::read);
        }
    }

    private void write(TypeRef type, Writing writing) {
        if (writing instanceof Writing.Maybe maybe) {
            write(argument(type), maybe.value());
        } else if (writing instanceof Writing.Several several) {
            write(argument(type), several.element());
        } else if (writing instanceof Writing.Encoded encoded
                && encoded.method().startsWith("json")) {
            look(type, false);
        }
    }

    private void look(TypeRef type, boolean reading) {
        Set<TypeRef> seen = reading ? read : written;
        if (type instanceof TypeRef.Array array) {
            add(type);
            look(array.component(), reading);
        } else if (type instanceof TypeRef.Named named && seen.size() < MOST && seen.add(type)) {
            named.arguments().forEach(argument -> look(argument, reading));
            if (add(named)) {
                JsonShape shape = types.json(named);
                shape.parents().forEach(this::add);
                for (Property member : reading ? shape.properties() : shape.written()) {
                    look(member.type(), reading);
                }
            }
        }
    }

    /** Whether the type is none of the platform's; only such a one is added. */
    private boolean add(TypeRef type) {
        TypeRef element = type;
        while (element instanceof TypeRef.Array array) {
            element = array.component();
        }
        if (!(element instanceof TypeRef.Named named)
                || named.qualifiedName().matches("(java|javax|com\\.fasterxml)\\..*")) {
            return false;
        }
        found.add(plain(type));
        return true;
    }

    private static TypeRef plain(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            return new TypeRef.Array(plain(array.component()));
        }
        return type instanceof TypeRef.Named named
                ? new TypeRef.Named(named.packageName(), named.nesting(), List.of(), named.shape())
                : type;
    }
}
