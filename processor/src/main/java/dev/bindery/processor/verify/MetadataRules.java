package dev.bindery.processor.verify;

import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.ParameterModel;
import dev.bindery.processor.model.ParameterModel.MetadataUse;
import dev.bindery.processor.model.Reading;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.processor.verify.Claims.Claim;
import dev.bindery.processor.verify.Published.Entry;
import dev.bindery.processor.verify.Published.Presence;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.RouteTemplate;
import java.util.List;
import java.util.Optional;

/** Parameters that take a value of the trigger's metadata: whether there is one, and whether it can become the type. */
final class MetadataRules {
    private final FunctionModel function;
    private final String trigger;
    private final Published published;
    private final List<Finding> findings;

    private MetadataRules(FunctionModel function, String trigger, Published published, List<Finding> findings) {
        this.function = function;
        this.trigger = trigger;
        this.published = published;
        this.findings = findings;
    }

    static void check(FunctionModel function, Claims claims, Published published, List<Finding> findings) {
        Optional<Claim> trigger = claims.onlyTrigger();
        if (trigger.isEmpty()) {
            return;
        }
        MetadataRules rules = new MetadataRules(function, trigger.get().annotation(), published, findings);
        for (int i = 0; i < function.parameters().size(); i++) {
            if (claims.parameters().get(i).isEmpty()) {
                ParameterModel parameter = function.parameters().get(i);
                parameter.metadata().ifPresent(use -> rules.check(parameter, use));
            }
        }
    }

    private void check(ParameterModel parameter, MetadataUse use) {
        Optional<Entry> entry = published.find(use.name());
        if (entry.isPresent()) {
            known(parameter, use, entry.get());
            return;
        }
        Presence presence = published.presence(use.name());
        if (presence == Presence.NEVER) {
            findings.add(Problem.METADATA_UNKNOWN.at(
                    use.site(),
                    "Parameter '" + parameter.name() + "' asks for '" + use.name() + "', which " + trigger
                            + " never publishes.",
                    offer(published.names()),
                    Names.nearest(use.name(), published.names())
                            .map(nearest -> "Did you mean @BindingName(\"" + nearest + "\")?")
                            .orElse("Ask for one of these, or remove the parameter.")));
        } else if (presence == Presence.IF_SENT && !isOptional(parameter)) {
            ifSent(parameter, use);
        }
    }

    /** A name that only a caller can send is a likely slip where a part of the route has nearly the same. */
    private void ifSent(ParameterModel parameter, MetadataUse use) {
        Names.nearest(use.name(), published.names())
                .ifPresent(nearest -> findings.add(Problem.TOKEN_FROM_CALLER.at(
                        use.site(),
                        "Parameter '" + parameter.name() + "' asks for '" + use.name()
                                + "', which only callers can send, in the query or in a JSON body.",
                        "The nearest name that every request has is '" + nearest + "'.",
                        "Write @BindingName(\"" + nearest + "\"), or take an Optional if '" + use.name()
                                + "' is meant.")));
    }

    private static String offer(List<String> names) {
        return names.isEmpty()
                ? "It publishes nothing beside its value."
                : "It publishes " + String.join(", ", names) + ".";
    }

    private void known(ParameterModel parameter, MetadataUse use, Entry entry) {
        Optional<Reading> reading = Conversions.metadata(parameter.type());
        if (reading.isEmpty()) {
            return;
        }
        published
                .hides(use.name())
                .ifPresent(member -> findings.add(Problem.NAME_HIDDEN.at(
                        use.site(),
                        "Parameter '" + parameter.name() + "' asks for '" + use.name()
                                + "', but the message has a member '" + member + "' of that name.",
                        "Case makes no difference, and the message has the last word.",
                        "Write @BindingName(\"" + member + "\") if the member is meant; else rename it in the"
                                + " message.")));
        if (entry.kind().neverFits(reading.get())) {
            findings.add(Problem.METADATA_TYPE.at(
                    parameter.site(),
                    "Parameter '" + parameter.name() + "' of '"
                            + function.method().name() + "' is of type "
                            + parameter.type().displayName() + ", but '" + entry.name() + "' of " + trigger + " is "
                            + entry.kind().words() + ".",
                    entry.route()
                            .map(part -> "A request whose {" + part.name() + "} is anything else does not reach the"
                                    + " function.")
                            .orElse("That is how the host publishes it."),
                    entry.route().isPresent()
                            ? "Change the type, take a String, or change the constraint in the route."
                            : "Change the type, or take a String."));
        }
        entry.route()
                .filter(part -> part.optional() || part.catchAll() && part.defaultValue() == null)
                .ifPresent(part -> absent(parameter, use, part));
    }

    private void absent(ParameterModel parameter, MetadataUse use, RouteTemplate.Parameter part) {
        String written = part.catchAll() ? "{*" + part.name() + "}" : "{" + part.name() + "?}";
        if (parameter.type() instanceof TypeRef.Primitive) {
            findings.add(Problem.MAY_BE_ABSENT.at(
                    parameter.site(),
                    "Parameter '" + parameter.name() + "' is of type "
                            + parameter.type().displayName() + ", but a request may leave " + written + " out.",
                    "A primitive type has no value for that, so such a call would fail.",
                    "Write Optional<" + Planner.boxed(parameter.type()) + "> " + parameter.name()
                            + ", or give the route a default: {" + part.name() + "=…}."));
        } else if (!isOptional(parameter)) {
            findings.add(Problem.MAY_BE_NULL.at(
                    parameter.site(),
                    "Parameter '" + parameter.name() + "' is null where a request leaves " + written + " out.",
                    "An Optional says so, and so does @Nullable.",
                    "Write Optional<" + parameter.type().displayName() + "> " + parameter.name()
                            + ", or annotate it with @Nullable."));
        }
    }

    private static boolean isOptional(ParameterModel parameter) {
        return parameter.nullable() || parameter.type().isNamed("java.util.Optional");
    }
}
