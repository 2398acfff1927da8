package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind.Content;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.processor.model.Site;
import dev.bindery.processor.verify.Claims.Claim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Routes that the host keeps for itself, and what becomes the response to a request. */
final class HttpRules {
    /**
     * A plain prefix: the host looks at the text and not at the segments, so {@code administration/x} is refused too.
     */
    private static final List<String> RESERVED = List.of("admin", "runtime");

    private HttpRules() {}

    static void check(FunctionModel function, Claims claims, List<Finding> findings) {
        Optional<Claim> trigger = claims.onlyTrigger();
        if (trigger.isEmpty()) {
            return;
        }
        route(function, trigger.get(), findings);
        List<Claim> responses =
                claims.all().stream().filter(HttpRules::isResponse).toList();
        if (trigger.get().use().kind().content() != Content.HTTP) {
            for (Claim response : responses) {
                findings.add(Problem.RESPONSE_WITHOUT_REQUEST.at(
                        response.use().site(),
                        response.annotation() + " writes the response to a request, but "
                                + trigger.get().annotation() + " brings none.",
                        "It belongs beside an HTTP trigger; the host has nobody to send it to.",
                        "Remove it, or change the trigger."));
            }
            return;
        }
        responses.stream()
                .skip(1)
                .forEach(second -> findings.add(Problem.RESPONSE_TWICE.at(
                        second.use().site(),
                        "Function '" + function.name() + "' writes its response twice: by "
                                + responses.get(0).annotation() + " '"
                                + responses.get(0).name() + "' and by '"
                                + second.name() + "'.",
                        "A request has one response; the host sends either of them.",
                        "Remove all but one.")));
        if (answersToo(function, claims, trigger.get())) {
            responses.stream()
                    .findFirst()
                    .ifPresent(response -> findings.add(Problem.RESPONSE_TWICE.at(
                            response.use().site(),
                            "Function '" + function.name() + "' writes its response by " + response.annotation() + " '"
                                    + response.name() + "', and returns a value, which is a response too.",
                            "A request has one response; the host sends either of them.",
                            "Return nothing, or remove '" + response.name() + "' and return the response.")));
        }
        claims.result()
                .filter(result -> responses.isEmpty() && !Planner.returnsNothing(function))
                .ifPresent(result -> findings.add(Problem.RESPONSE_IS_OUTPUT.at(
                        result.use().site(),
                        "What '" + function.method().name() + "' returns goes to " + result.annotation()
                                + ", and to the caller as well: no output writes a response.",
                        "Without one the host sends the returned value as the body, with status 200.",
                        "Take an Out<…> parameter for " + result.annotation() + " and return the response, or write"
                                + " @SuppressWarnings(\"" + Problem.RESPONSE_IS_OUTPUT.code()
                                + "\") if it is meant.")));
    }

    /** Whether the returned value becomes a response by itself: nothing else takes it, or has its name. */
    private static boolean answersToo(FunctionModel function, Claims claims, Claim trigger) {
        return trigger.use()
                        .kind()
                        .result()
                        .filter(kind -> kind.content() == Content.HTTP)
                        .isPresent()
                && function.result().components().isEmpty()
                && !Planner.returnsNothing(function)
                && claims.all().stream().noneMatch(claim -> claim.name().equals(Claims.RETURN));
    }

    private static boolean isResponse(Claim claim) {
        return claim.use().kind().isOutput() && claim.use().kind().content() == Content.HTTP;
    }

    /** Without a route the function's name is the route. */
    private static void route(FunctionModel function, Claim trigger, List<Finding> findings) {
        for (PropertyUse property : trigger.use().properties()) {
            if (property.rules().format() == Format.ROUTE && property.value() instanceof PropertyValue.Text text) {
                boolean named = text.text().isBlank();
                reserved(
                        named ? function.name() : text.text(),
                        named
                                ? "Function '" + function.name() + "' has no route, so its name is the route"
                                : "The " + property.name() + " of " + trigger.annotation() + " is \"" + text.text()
                                        + "\"",
                        named ? function.nameSite() : property.site(),
                        findings);
            }
        }
    }

    private static void reserved(String route, String subject, Site site, List<Finding> findings) {
        String trimmed = trimmed(route).toLowerCase(Locale.ROOT);
        RESERVED.stream()
                .filter(trimmed::startsWith)
                .findFirst()
                .ifPresent(word -> findings.add(Problem.ROUTE_RESERVED.at(
                        site,
                        subject + ", which starts with '" + word + "'.",
                        "The host keeps what starts with 'admin' or 'runtime' for itself, also as a part of a longer"
                                + " word.",
                        "Write a route that starts otherwise, such as \"manage…\".")));
    }

    /** A route as the host takes it, without the slashes around it. */
    static String trimmed(String route) {
        int from = 0;
        int to = route.length();
        while (from < to && route.charAt(from) == '/') {
            from++;
        }
        while (to > from && route.charAt(to - 1) == '/') {
            to--;
        }
        return route.substring(from, to);
    }
}
