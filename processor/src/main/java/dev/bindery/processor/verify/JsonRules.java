package dev.bindery.processor.verify;

import dev.bindery.processor.model.JsonShape;
import dev.bindery.processor.model.JsonShape.Obstacle;
import dev.bindery.processor.model.JsonShape.Property;
import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.model.Writing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is read or written as JSON is something that Jackson can read or write: the type, and all that it holds. */
final class JsonRules {
    private static final Set<String> MAPS = Set.of(
            "java.util.Map",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.SortedMap",
            "java.util.NavigableMap",
            "java.util.TreeMap",
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.ConcurrentHashMap");

    private static final Set<String> CONTAINERS = Set.of(
            "java.lang.Iterable",
            "java.util.Collection",
            "java.util.List",
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.Set",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.SortedSet",
            "java.util.NavigableSet",
            "java.util.TreeSet",
            "java.util.Queue",
            "java.util.Deque",
            "java.util.ArrayDeque",
            "java.util.Optional");

    /** A type that holds itself in ever new types would never end. */
    private static final int MOST = 1000;

    private final KnownTypes types;
    private final boolean reading;
    private final TypeRef root;
    private final Set<TypeRef> seen = new HashSet<>();
    private final List<String> path = new ArrayList<>();

    private JsonRules(KnownTypes types, boolean reading, TypeRef root) {
        this.types = types;
        this.reading = reading;
        this.root = root;
    }

    /** What keeps a value from being read. */
    static Optional<JsonTrouble> reading(Reading reading, KnownTypes types) {
        if (reading instanceof Reading.Json json) {
            return new JsonRules(types, true, json.type()).find();
        } else if (reading instanceof Reading.Maybe maybe) {
            return reading(maybe.value(), types);
        } else if (reading instanceof Reading.Several several) {
            return reading(several.element(), types);
        } else if (reading instanceof Reading.SeveralInArray several) {
            return reading(several.element(), types);
        }
        return reading instanceof Reading.Factory factory
                ? factory.inner().flatMap(inner -> reading(inner, types))
                : Optional.empty();
    }

    /** What keeps a value of a type from being written. */
    static Optional<JsonTrouble> writing(TypeRef type, Writing writing, KnownTypes types) {
        if (writing instanceof Writing.Maybe maybe) {
            return writing(argument(type), maybe.value(), types);
        } else if (writing instanceof Writing.Several several) {
            return writing(argument(type), several.element(), types);
        }
        return writing instanceof Writing.Encoded encoded && encoded.method().startsWith("json")
                ? new JsonRules(types, false, type).find()
                : Optional.empty();
    }

    private static TypeRef argument(TypeRef type) {
        return ((TypeRef.Named) type).arguments().get(0);
    }

    private Optional<JsonTrouble> find() {
        return find(root, root, root);
    }

    /**
     * Looks at a type and at all that it holds.
     *
     * @param held what the type is, or is part of: the type of a member, or the root
     * @param owner the class of that member
     */
    private Optional<JsonTrouble> find(TypeRef type, TypeRef held, TypeRef owner) {
        if (type instanceof TypeRef.Array array) {
            return find(array.component(), held, owner);
        }
        if (!(type instanceof TypeRef.Named named) || !seen.add(type) || seen.size() > MOST) {
            return Optional.empty();
        }
        if (MAPS.contains(named.qualifiedName()) && named.arguments().size() == 2) {
            TypeRef key = named.arguments().get(0);
            return reading && !isKey(key)
                    ? Optional.of(trouble(held, key, Obstacle.KEY))
                    : find(named.arguments().get(1), held, owner);
        }
        if (CONTAINERS.contains(named.qualifiedName()) && named.arguments().size() == 1) {
            return find(named.arguments().get(0), held, owner);
        }
        JsonShape shape = types.json(named);
        Optional<Obstacle> obstacle = reading ? shape.unreadable() : shape.unwritable();
        if (obstacle.isPresent() && !(type.equals(held) && isInnerOf(named, owner))) {
            return Optional.of(trouble(held, type, obstacle.get()));
        }
        for (Property member : reading ? shape.properties() : shape.written()) {
            path.add(member.name());
            Optional<JsonTrouble> found = find(member.type(), member.type(), type);
            if (found.isPresent()) {
                return found;
            }
            path.remove(path.size() - 1);
        }
        return Optional.empty();
    }

    private JsonTrouble trouble(TypeRef held, TypeRef type, Obstacle obstacle) {
        return new JsonTrouble(reading, root, List.copyOf(path), held, type, obstacle);
    }

    private boolean isKey(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            return array.component().equals(new TypeRef.Primitive("byte"));
        }
        return !(type instanceof TypeRef.Named named)
                || !MAPS.contains(named.qualifiedName())
                        && !CONTAINERS.contains(named.qualifiedName())
                        && !named.is("java.lang.Number")
                        && types.json(named).key();
    }

    /** Whether Jackson makes an inner class for a member of the very class around it. */
    private static boolean isInnerOf(TypeRef.Named type, TypeRef owner) {
        return owner instanceof TypeRef.Named outer
                && type.packageName().equals(outer.packageName())
                && type.nesting().subList(0, type.nesting().size() - 1).equals(outer.nesting());
    }
}
