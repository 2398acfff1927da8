package dev.bindery.processor.verify;

import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.JsonShape.Obstacle;
import dev.bindery.processor.model.Site;
import dev.bindery.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says why a type cannot stand where it does: the one reason behind it, if there is one, and else what is accepted. */
final class Refusals {
    private static final Set<String> NEED_AN_ARGUMENT =
            Set.of("java.util.List", "java.util.Optional", "java.util.Map", "java.util.Set", "java.util.Collection");

    /** The types of the library that Azure Functions for Java is written with elsewhere, and those of ours. */
    private static final String OFFICIAL = "com.microsoft.azure.functions";

    private static final Map<String, String> OURS = Map.of(
            "HttpRequestMessage", "HttpRequest",
            "HttpResponseMessage", "HttpResponse",
            "OutputBinding", "Out",
            "ExecutionContext", "Context",
            "RetryContext", "RetryContext",
            "TraceContext", "TraceContext");

    private final FunctionModel function;
    private final KnownTypes types;
    private final List<Finding> findings;

    Refusals(FunctionModel function, KnownTypes types, List<Finding> findings) {
        this.function = function;
        this.types = types;
        this.findings = findings;
    }

    /** What has the type: it decides what its author can do about it. */
    enum Holder {
        PARAMETER,
        OUT,
        COMPONENT,
        RESULT
    }

    /**
     * A place with a type.
     *
     * @param site the place
     * @param holder what it is
     * @param subject what it is called, as the start of a sentence
     * @param type the type that is written there
     */
    record Spot(Site site, Holder holder, String subject, TypeRef type) {}

    /**
     * Refuses a type.
     *
     * @param spot where it is written
     * @param value the part of it that is refused
     * @param why why, as the end of a sentence
     * @param accepted what is accepted instead
     */
    void refuse(Spot spot, TypeRef value, String why, String accepted) {
        if (refusesAsync(spot, value) || refusesOfficial(spot, value) || refusesRaw(spot.site(), value)) {
            return;
        }
        findings.add(Problem.TYPE_NOT_ACCEPTED.at(
                spot.site(),
                subject(spot) + " is of type " + spot.type().displayName() + ", " + why + ".",
                "Accepted here: " + accepted + ".",
                contains(value, part -> part.isNamed("java.lang.Object"))
                        ? "Write Map<String, Object> for a JSON object of any members, or a type of your own."
                        : contains(value, Refusals::isWildcard)
                                ? "Write a class where the '?' is: a wildcard does not say what to make."
                                : "Take one of these and convert it in the function, or change the type."));
    }

    /** Refuses a type for what Jackson makes of it. */
    void refuse(Spot spot, JsonTrouble trouble) {
        if (trouble.obstacle() == Obstacle.ASYNC) {
            refuseAsync(spot, trouble);
        } else {
            findings.add(trouble.at(spot.site(), subject(spot)));
        }
    }

    private static boolean isWildcard(TypeRef type) {
        return type instanceof TypeRef.Other && type.displayName().startsWith("?");
    }

    /** Whether a type lacks its type argument, which then is the finding. */
    boolean refusesRaw(Site site, TypeRef type) {
        return first(type, Refusals::isRaw)
                .map(raw -> findings.add(Problem.TYPE_ARGUMENT_MISSING.at(
                        site,
                        "'" + raw.displayName() + "' in '" + function.method().name() + "' does not say what it holds.",
                        "The conversion is chosen by the type argument.",
                        "Write " + raw.displayName() + "<…> with the type of the value.")))
                .isPresent();
    }

    private static boolean isRaw(TypeRef type) {
        return type instanceof TypeRef.Named named
                && named.arguments().isEmpty()
                && (named.shape().generic() || NEED_AN_ARGUMENT.contains(named.qualifiedName()));
    }

    /** Whether a type is one of another library's for the same host. */
    static boolean isOfficial(TypeRef type) {
        return type instanceof TypeRef.Named named && named.packageName().equals(OFFICIAL);
    }

    /** Whether a type is, or holds, one of another library's for the same host, which then is the finding. */
    boolean refusesOfficial(Spot spot, TypeRef type) {
        return first(type, Refusals::isOfficial)
                .map(TypeRef.Named.class::cast)
                .map(official -> findings.add(Problem.TYPE_NOT_ACCEPTED.at(
                        spot.site(),
                        subject(spot) + " is of type " + spot.type().displayName() + ", which is one of " + OFFICIAL
                                + ".",
                        "Bindery's own types stand in their places: dev.bindery.HttpRequest, HttpResponse, Out<…> and"
                                + " Context.",
                        Optional.ofNullable(OURS.get(official.nesting().get(0)))
                                .map(ours -> "Write dev.bindery." + ours
                                        + (ours.equals("Out") ? arguments(official) : "")
                                        + ".")
                                .orElse("Leave it out, or write a type of the JDK or of your own."))))
                .isPresent();
    }

    private static String arguments(TypeRef.Named type) {
        return type.arguments().isEmpty()
                ? "<…>"
                : type.arguments().stream().map(TypeRef::displayName).collect(Collectors.joining(", ", "<", ">"));
    }

    /** Whether a type is, or holds, one that stands for a value that comes later, which then is the finding. */
    boolean refusesAsync(Spot spot, TypeRef type) {
        Optional<TypeRef> later = first(
                type,
                part -> part instanceof TypeRef.Named named && types.json(named).isAsync());
        later.ifPresent(found -> addAsync(
                spot,
                spot.holder(),
                found.equals(spot.type())
                        ? ", which nothing waits for"
                        : ", and nothing waits for the " + found.displayName() + " in it",
                awaited(type, found).displayName()));
        return later.isPresent();
    }

    private void refuseAsync(Spot spot, JsonTrouble trouble) {
        // A member of an object is nothing that a method could return instead.
        boolean isMember = !trouble.path().isEmpty() && spot.holder() != Holder.PARAMETER;
        addAsync(
                spot,
                isMember ? Holder.COMPONENT : spot.holder(),
                trouble.way(),
                awaited(isMember ? trouble.held() : trouble.root(), trouble.type())
                        .displayName());
    }

    private void addAsync(Spot spot, Holder holder, String why, String value) {
        findings.add(Problem.ASYNC.at(
                spot.site(),
                subject(spot) + " is of type " + spot.type().displayName() + why + ".",
                holder == Holder.PARAMETER
                        ? "What a function receives is there when it is called."
                        : "Awaited is a CompletionStage or a CompletableFuture that the method returns, and nothing"
                                + " else.",
                switch (holder) {
                    case PARAMETER -> "Write the type of the value itself: " + value + ".";
                    case RESULT ->
                        "Return CompletableFuture<" + value
                                + ">, which .toFuture(), .toCompletableFuture() or thenCompose"
                                + " give; or join, and return the value.";
                    case OUT ->
                        "Write Out<" + value + ">, and set it when the value is there: before the method returns, or"
                                + " before the CompletableFuture that it returns is complete.";
                    case COMPONENT ->
                        "Write " + value
                                + ", and return a CompletableFuture of the whole that is complete when the value"
                                + " is there.";
                }));
    }

    /** A type with the value in the place of what stands for it. */
    private static TypeRef awaited(TypeRef type, TypeRef later) {
        if (type.equals(later)) {
            return type instanceof TypeRef.Named named && named.arguments().size() == 1
                    ? named.arguments().get(0)
                    : new TypeRef.Other("…");
        }
        if (type instanceof TypeRef.Array array) {
            return new TypeRef.Array(awaited(array.component(), later));
        }
        return type instanceof TypeRef.Named named
                ? new TypeRef.Named(
                        named.packageName(),
                        named.nesting(),
                        named.arguments().stream()
                                .map(argument -> awaited(argument, later))
                                .toList(),
                        named.shape())
                : type;
    }

    private String subject(Spot spot) {
        return spot.subject() + " of '" + function.method().name() + "'";
    }

    private static boolean contains(TypeRef type, Predicate<TypeRef> wanted) {
        return first(type, wanted).isPresent();
    }

    /** The first of a type and all it is made of that fits, from the outside in. */
    private static Optional<TypeRef> first(TypeRef type, Predicate<TypeRef> wanted) {
        if (wanted.test(type)) {
            return Optional.of(type);
        }
        List<TypeRef> parts = type instanceof TypeRef.Named named
                ? named.arguments()
                : type instanceof TypeRef.Array array ? List.of(array.component()) : List.of();
        return parts.stream().flatMap(part -> first(part, wanted).stream()).findFirst();
    }
}
