package dev.bindery.processor.model;

import dev.bindery.processor.model.JsonShape.Obstacle;
import dev.bindery.processor.model.JsonShape.Property;
import dev.bindery.processor.model.TypeShape.Kind;
import dev.bindery.processor.model.TypeShape.Port;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types from Java's notation: {@code List<shop.Order>}, {@code byte[]}, {@code dev.bindery.Out<String>}. */
public final class Types {
    private static final Set<String> PRIMITIVES =
            Set.of("void", "boolean", "byte", "short", "int", "long", "char", "float", "double");

    /** The packages of the classes that are written without one. */
    private static final Map<String, List<String>> PACKAGES = Map.of(
            "java.lang",
                    List.of(
                            "String",
                            "Integer",
                            "Long",
                            "Short",
                            "Byte",
                            "Double",
                            "Float",
                            "Boolean",
                            "Character",
                            "Object",
                            "Number",
                            "Void",
                            "Iterable",
                            "Thread"),
            "java.util",
                    List.of(
                            "List",
                            "Collection",
                            "Optional",
                            "Map",
                            "Set",
                            "SortedMap",
                            "UUID",
                            "Date",
                            "Queue",
                            "OptionalInt"),
            "java.math", List.of("BigInteger", "BigDecimal"),
            "java.time",
                    List.of(
                            "Instant",
                            "OffsetDateTime",
                            "ZonedDateTime",
                            "LocalDateTime",
                            "LocalDate",
                            "LocalTime",
                            "OffsetTime",
                            "Duration",
                            "Period",
                            "Year",
                            "YearMonth",
                            "MonthDay",
                            "ZoneId"),
            "java.util.concurrent", List.of("CompletionStage", "CompletableFuture", "Future"),
            "com.microsoft.azure.functions", List.of("HttpRequestMessage", "OutputBinding", "ExecutionContext"),
            "dev.bindery",
                    List.of(
                            "Out",
                            "Context",
                            "HttpRequest",
                            "HttpResponse",
                            "QueueMessage",
                            "InputStream",
                            "TimerRequest"),
            "shop",
                    List.of(
                            "Order", "Colour", "Page", "Letter", "Note", "Shape", "Animal", "Part", "Money", "Key",
                            "Hidden", "Mono", "Parcel", "Van", "Depot", "Endless"));

    private static final Set<String> GENERIC = Set.of(
            "java.lang.Iterable",
            "java.util.List",
            "java.util.Collection",
            "java.util.Optional",
            "java.util.Map",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.Queue",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.Future",
            "dev.bindery.Out",
            "shop.Page",
            "shop.Mono",
            "shop.Endless",
            "com.microsoft.azure.functions.HttpRequestMessage",
            "com.microsoft.azure.functions.OutputBinding");

    /** The classes of which Jackson sees something. */
    private static final Map<String, JsonShape> JSON = Map.of(
            "shop.Shape", obstructed(Obstacle.INTERFACE),
            "shop.Animal", obstructed(Obstacle.ABSTRACT),
            "shop.Part", obstructed(Obstacle.INNER),
            "shop.Money", obstructed(Obstacle.NO_CREATOR),
            "shop.Hidden", obstructed(Obstacle.NOTHING_TO_WRITE),
            "shop.Mono", JsonShape.ASYNC,
            "shop.Key", members(),
            "shop.Parcel", members("id", "String", "shape", "Shape"),
            "shop.Van", members("driver", "Van", "prices", "Map<Key, String>", "parcels", "List<Optional<Hidden[]>>"),
            "shop.Depot", members("later", "Future<String>"));

    private final String text;
    private int position;

    private Types(String text) {
        this.text = text;
    }

    /** The type that a notation means. */
    public static TypeRef type(String notation) {
        Types types = new Types(notation.replace(" ", ""));
        TypeRef type = types.read();
        if (types.position != types.text.length()) {
            throw new IllegalArgumentException("What is '" + types.text.substring(types.position) + "' in " + notation);
        }
        return type;
    }

    /** A class of the user's own, the top-level class first. */
    public static TypeRef.Named named(String packageName, String... nesting) {
        return new TypeRef.Named(packageName, List.of(nesting), List.of(), TypeShape.PLAIN);
    }

    private TypeRef read() {
        TypeRef type = text.startsWith("?", position) ? wildcard() : plain();
        while (text.startsWith("[]", position)) {
            position += 2;
            type = new TypeRef.Array(type);
        }
        return type;
    }

    private TypeRef wildcard() {
        int start = position;
        while (position < text.length() && ",>".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return new TypeRef.Other(text.substring(start, position));
    }

    private TypeRef plain() {
        int start = position;
        while (position < text.length() && "<>,[".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        String name = text.substring(start, position);
        if (PRIMITIVES.contains(name)) {
            return new TypeRef.Primitive(name);
        }
        List<TypeRef> arguments = new ArrayList<>();
        if (text.startsWith("<", position)) {
            do {
                position++;
                arguments.add(read());
            } while (text.startsWith(",", position));
            position++;
        }
        return named(name, arguments);
    }

    private static TypeRef named(String name, List<TypeRef> arguments) {
        List<String> parts = new ArrayList<>(Arrays.asList(name.split("\\.")));
        List<String> packageParts = new ArrayList<>();
        while (Character.isLowerCase(parts.get(0).charAt(0))) {
            packageParts.add(parts.remove(0));
        }
        String simple = parts.get(parts.size() - 1);
        String packageName = packageParts.isEmpty()
                ? PACKAGES.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(parts.get(0)))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("")
                : String.join(".", packageParts);
        return new TypeRef.Named(packageName, List.copyOf(parts), List.copyOf(arguments), shape(packageName, simple));
    }

    private static TypeShape shape(String packageName, String simple) {
        boolean ours = packageName.equals("dev.bindery");
        return switch (ours ? simple : packageName.equals("shop") ? "shop." + simple : "") {
            case "HttpRequest" -> rich(readers("fromBinding", false, "HttpTrigger"), List.of());
            case "QueueMessage" ->
                rich(
                        List.of(new Port(
                                "fromBinding",
                                List.of(Bindings.PACKAGE + "QueueTrigger"),
                                false,
                                false,
                                List.of("Id", "DequeueCount", "InsertionTime"))),
                        readers("toBinding", false, "QueueOutput"));
            case "InputStream" ->
                rich(
                        readers("fromBinding", true, "BlobInput", "BlobTrigger"),
                        readers("toBinding", false, "BlobOutput"));
            case "TimerRequest" -> rich(readers("fromBinding", false, "TimerTrigger"), List.of());
            case "HttpResponse" -> rich(List.of(), readers("toBinding", false, "HttpOutput"));
            case "shop.Colour" -> new TypeShape(Kind.ENUM, false, List.of(), List.of());
            case "shop.Order" -> new TypeShape(Kind.RECORD, false, List.of(), List.of());
            case "shop.Note" -> new TypeShape(Kind.ANNOTATION, false, List.of(), List.of());
            case "shop.Letter" -> rich(readers("open", false, "BlobTrigger"), List.of());
            default -> new TypeShape(Kind.CLASS, GENERIC.contains(packageName + "." + simple), List.of(), List.of());
        };
    }

    private static TypeShape rich(List<Port> readers, List<Port> writers) {
        return new TypeShape(Kind.CLASS, false, readers, writers);
    }

    private static List<Port> readers(String method, boolean bytes, String... annotations) {
        return List.of(new Port(
                method,
                Arrays.stream(annotations).map(name -> Bindings.PACKAGE + name).toList(),
                bytes,
                false));
    }

    private static JsonShape obstructed(Obstacle obstacle) {
        boolean writing = obstacle == Obstacle.NOTHING_TO_WRITE;
        Optional<Obstacle> it = Optional.of(obstacle);
        return Shapes.alike(List.of(), false, writing ? Optional.empty() : it, writing ? it : Optional.empty());
    }

    /** A class whose members are read and written alike, each a name and a type. */
    private static JsonShape members(String... members) {
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < members.length; i += 2) {
            properties.add(new Property(members[i], type(members[i + 1])));
        }
        return Shapes.alike(properties, false, Optional.empty(), Optional.empty());
    }

    /** What Jackson would see in a class. */
    public static JsonShape json(TypeRef.Named type) {
        if (type.is("shop.Endless")) {
            TypeRef more = new TypeRef.Named(type.packageName(), type.nesting(), List.of(type), type.shape());
            return Shapes.alike(List.of(new Property("more", more)), false, Optional.empty(), Optional.empty());
        }
        return type.packageName().equals("java.util.concurrent")
                ? JsonShape.ASYNC
                : JSON.getOrDefault(type.qualifiedName(), Shapes.of(type));
    }

    /** The types that the runtime would name for a binding in an error message. */
    public static List<String> own(BindingKind kind) {
        return PACKAGES.get("dev.bindery").stream()
                .filter(name -> {
                    TypeShape shape = shape("dev.bindery", name);
                    Optional<Port> port = kind.isOutput() ? shape.writer(kind) : shape.reader(kind);
                    return port.isPresent();
                })
                .sorted()
                .toList();
    }
}
