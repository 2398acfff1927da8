package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.BindingKind.Content;
import dev.bindery.processor.model.BindingKind.Trait;
import dev.bindery.processor.model.BindingUse;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.FunctionPlan.Argument;
import dev.bindery.processor.model.FunctionPlan.ResultOutput;
import dev.bindery.processor.model.ParameterModel;
import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.ResultModel.ComponentModel;
import dev.bindery.processor.model.Site;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.model.Writing;
import dev.bindery.processor.verify.Claims.Claim;
import dev.bindery.processor.verify.Refusals.Holder;
import dev.bindery.processor.verify.Refusals.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the conversion of every parameter and result, and with them the entries of function.json. */
final class Planner {
    static final String CONTEXT = "dev.bindery.Context";
    static final String OUT = "dev.bindery.Out";
    private static final Set<String> STAGES =
            Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture");

    private final FunctionModel function;
    private final Claims claims;
    private final KnownTypes types;
    private final List<Finding> findings;
    private final Refusals refusals;
    private final List<FunctionPlan.Binding> bindings = new ArrayList<>();

    Planner(FunctionModel function, Claims claims, KnownTypes types, List<Finding> findings) {
        this.function = function;
        this.claims = claims;
        this.types = types;
        this.findings = findings;
        this.refusals = new Refusals(function, types, findings);
    }

    /** The plan. It is worth something only if there were no errors. */
    FunctionPlan plan() {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < function.parameters().size(); i++) {
            argument(function.parameters().get(i), claims.parameters().get(i)).ifPresent(arguments::add);
        }
        FunctionPlan.Result result = result();
        // The trigger first, whichever parameter it stands on; everything else stays in order.
        List<FunctionPlan.Binding> ordered = new ArrayList<>();
        for (boolean trigger : new boolean[] {true, false}) {
            for (FunctionPlan.Binding binding : bindings) {
                if (binding.kind().isTrigger() == trigger) {
                    ordered.add(binding);
                }
            }
        }
        return new FunctionPlan(
                function,
                List.copyOf(ordered),
                List.copyOf(arguments),
                result,
                function.retries().stream().findFirst());
    }

    private Optional<Argument> argument(ParameterModel parameter, Optional<Claim> claim) {
        if (claim.isPresent()) {
            return claim.get().use().kind().isOutput() ? output(parameter, claim.get()) : input(parameter, claim.get());
        }
        if (parameter.metadata().isPresent()) {
            String name = parameter.metadata().get().name();
            Optional<Reading> reading = Conversions.metadata(parameter.type());
            if (reading.isEmpty()) {
                refusals.refuse(
                        spot(parameter),
                        parameter.type(),
                        "which a value of the trigger cannot become",
                        Conversions.readableMetadata());
            }
            check(spot(parameter), reading);
            return reading.map(found -> new Argument.OfMetadata(name, found));
        }
        if (Refusals.isOfficial(parameter.type())) {
            refusals.refusesOfficial(spot(parameter), parameter.type());
        }
        return parameter.type().isNamed(CONTEXT) ? Optional.of(new Argument.OfContext()) : Optional.empty();
    }

    private static Spot spot(ParameterModel parameter) {
        return new Spot(parameter.site(), Holder.PARAMETER, "Parameter '" + parameter.name() + "'", parameter.type());
    }

    private void check(Spot spot, Optional<Reading> reading) {
        reading.flatMap(found -> JsonRules.reading(found, types)).ifPresent(found -> refusals.refuse(spot, found));
    }

    private Optional<Argument> input(ParameterModel parameter, Claim claim) {
        TypeRef type = parameter.type();
        BindingKind kind = claim.use().kind();
        if (type.isNamed(OUT)) {
            findings.add(Problem.INPUT_IS_OUT.at(
                    parameter.site(),
                    "Parameter '" + parameter.name() + "' is an Out, but " + claim.annotation() + " is no output.",
                    "An Out is for outputs; a trigger or an input hands over its value.",
                    "Accepted here: " + Conversions.readable(kind, types.own(kind)) + "."));
            return Optional.empty();
        }
        Optional<Reading> reading = Conversions.reading(type, kind);
        if (reading.isEmpty()) {
            refusals.refuse(
                    spot(parameter),
                    type,
                    "which the value of " + claim.annotation() + " cannot become",
                    Conversions.readable(kind, types.own(kind)));
        }
        check(spot(parameter), reading);
        // The host would decode the bytes as text, and so damage what is not text.
        boolean binary = kind.content() == Content.TEXT
                && kind.is(Trait.TAKES_DATA_TYPE)
                && reading.isPresent()
                && reading.get().takesBytes();
        if (binary && claim.use().dataType().orElse("").equals("string")) {
            findings.add(Problem.BYTES_AS_TEXT.at(
                    claim.use().site(),
                    "Parameter '" + parameter.name() + "' of '"
                            + function.method().name() + "' takes bytes, but " + claim.annotation()
                            + " asks the host for text.",
                    "The host would decode the bytes as UTF-8 first, which damages what is not text.",
                    "Leave dataType out, or take a String."));
        }
        CardinalityRules rules = new CardinalityRules(function, parameter, claim, types, findings);
        reading.ifPresent(rules::listed);
        Optional<String> cardinality =
                kind.is(Trait.BATCHES) ? Optional.of(rules.cardinality(reading)) : Optional.empty();
        boolean typed = kind.is(Trait.TYPED_BATCHES) && cardinality.orElse("").equals("many");
        add(claim, binary ? Optional.of("binary") : typed ? Optional.of("string") : Optional.empty(), cardinality);
        return reading.map(found -> new Argument.OfBinding(claim.name(), found));
    }

    private Optional<Argument> output(ParameterModel parameter, Claim claim) {
        TypeRef type = parameter.type();
        Spot spot = new Spot(parameter.site(), Holder.OUT, "Parameter '" + parameter.name() + "'", type);
        if (!type.isNamed(OUT)) {
            if (refusals.refusesOfficial(spot, type) || refusals.refusesAsync(spot, type)) {
                return Optional.empty();
            }
            findings.add(Problem.OUTPUT_NOT_OUT.at(
                    parameter.site(),
                    "Parameter '" + parameter.name() + "' is of type " + type.displayName() + ", but "
                            + claim.annotation()
                            + " is an output.",
                    "An output parameter is an Out, which the function sets.",
                    "Write Out<" + boxed(type) + "> " + parameter.name() + "."));
            return Optional.empty();
        }
        List<TypeRef> value = ((TypeRef.Named) type).arguments();
        if (value.isEmpty()) {
            refusals.refusesRaw(parameter.site(), type);
            return Optional.empty();
        }
        return writing(spot, value.get(0), claim).map(found -> new Argument.OfOutput(claim.name(), found));
    }

    private FunctionPlan.Result result() {
        TypeRef declared = function.result().type();
        boolean async = declared instanceof TypeRef.Named named && STAGES.contains(named.qualifiedName());
        Site site = function.result().site();
        Spot spot = new Spot(site, Holder.RESULT, "The result", declared);
        if (async && ((TypeRef.Named) declared).arguments().isEmpty()) {
            refusals.refusesRaw(site, declared);
            return new FunctionPlan.Result(true, List.of());
        }
        TypeRef type = async ? ((TypeRef.Named) declared).arguments().get(0) : declared;
        List<ResultOutput> outputs = new ArrayList<>();
        if (!function.result().components().isEmpty()) {
            if (type instanceof TypeRef.Other) {
                refusals.refuse(spot, type, "which cannot be taken apart", "a record that is not private");
            }
            for (int i = 0; i < claims.components().size(); i++) {
                ComponentModel component = function.result().components().get(i);
                claims.components().get(i).ifPresent(claim -> {
                    Spot place = new Spot(
                            component.site(),
                            Holder.COMPONENT,
                            "Component '" + component.name() + "'",
                            component.type());
                    writing(place, component.type(), claim)
                            .ifPresent(writing -> outputs.add(
                                    new ResultOutput(claim.name(), Optional.of(component.name()), writing)));
                });
            }
        } else if (isNothing(type)) {
            claims.result()
                    .ifPresent(claim -> findings.add(Problem.NOTHING_RETURNED.at(
                            claim.use().site(),
                            claim.annotation() + " takes the value that '"
                                    + function.method().name() + "' returns, but it returns nothing.",
                            "An output on a method writes the returned value.",
                            "Return the value, or put " + claim.annotation() + " on an Out<…> parameter.")));
        } else {
            Optional<Claim> taker = claims.result().or(this::implicit);
            taker.ifPresent(claim -> {
                writing(spot, type, claim)
                        .ifPresent(writing -> outputs.add(new ResultOutput(claim.name(), Optional.empty(), writing)));
            });
            if (taker.isEmpty() && answersTrigger()) {
                Optional<Writing> answer = Conversions.answer(type);
                answer.ifPresent(writing -> outputs.add(new ResultOutput(Claims.RETURN, Optional.empty(), writing)));
                if (answer.isEmpty()) {
                    refusals.refuse(spot, type, "which the trigger cannot take", Conversions.answerable());
                }
                check(spot, type, answer);
            } else if (taker.isEmpty() && claims.trigger().isPresent() && !refusals.refusesAsync(spot, type)) {
                findings.add(Problem.RESULT_NOT_TAKEN.at(
                        site,
                        "Method '" + function.method().name() + "' returns a value of type " + type.displayName()
                                + ", which goes to no output.",
                        "A function returns a value only for an output to take it.",
                        "Put an output annotation on the method, or make it void."));
            }
        }
        return new FunctionPlan.Result(async, List.copyOf(outputs));
    }

    private boolean answersTrigger() {
        Optional<Claim> trigger = claims.trigger();
        return trigger.isPresent() && trigger.get().use().kind().is(Trait.RETURNS);
    }

    /** The output that comes with the trigger, unless something else is called {@code $return} already. */
    private Optional<Claim> implicit() {
        boolean taken = claims.all().stream().anyMatch(claim -> claim.name().equals(Claims.RETURN));
        return taken
                ? Optional.empty()
                : claims.trigger()
                        .flatMap(trigger -> trigger.use()
                                .kind()
                                .result()
                                .map(kind -> new Claim(
                                        new BindingUse(
                                                trigger.use().site(),
                                                kind,
                                                Optional.empty(),
                                                trigger.use().site(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                List.of()),
                                        Claims.RETURN)));
    }

    /** Whether no value comes of a function, now or later. */
    static boolean returnsNothing(FunctionModel function) {
        TypeRef type = function.result().type();
        return isNothing(
                type instanceof TypeRef.Named named
                                && STAGES.contains(named.qualifiedName())
                                && !named.arguments().isEmpty()
                        ? named.arguments().get(0)
                        : type);
    }

    private static boolean isNothing(TypeRef type) {
        return type.equals(TypeRef.VOID) || type.isNamed("java.lang.Void");
    }

    /** Chooses how a value is written to an output, and adds the output to function.json. */
    private Optional<Writing> writing(Spot spot, TypeRef value, Claim claim) {
        BindingKind kind = claim.use().kind();
        Optional<Writing> writing = Conversions.writing(value, kind);
        if (writing.isEmpty()) {
            refusals.refuse(
                    spot,
                    value,
                    "which " + claim.annotation() + " cannot write",
                    Conversions.writable(kind, types.own(kind)));
        }
        check(spot, value, writing);
        if (writing.isPresent()) {
            MemberRules.check(claim, value, writing.get(), types, findings);
        }
        boolean several = writing.isPresent() && writing.get().isSeveral();
        add(
                claim,
                Optional.empty(),
                kind.is(Trait.BATCHES)
                        ? Optional.of(claim.use()
                                .cardinality()
                                .map(BindingUse.Cardinality::spelling)
                                .orElse(several ? "many" : "one"))
                        : Optional.empty());
        return writing;
    }

    private void check(Spot spot, TypeRef value, Optional<Writing> writing) {
        writing.flatMap(found -> JsonRules.writing(value, found, types))
                .ifPresent(found -> refusals.refuse(spot, found));
    }

    private void add(Claim claim, Optional<String> dataType, Optional<String> cardinality) {
        BindingUse use = claim.use();
        bindings.add(new FunctionPlan.Binding(
                use.kind(), claim.name(), use.dataType().or(() -> dataType), cardinality, use.properties()));
    }

    static String boxed(TypeRef type) {
        return type instanceof TypeRef.Primitive primitive
                ? switch (primitive.name()) {
                    case "int" -> "Integer";
                    case "char" -> "Character";
                    default ->
                        Character.toUpperCase(primitive.name().charAt(0))
                                + primitive.name().substring(1);
                }
                : type.displayName();
    }
}
