package dev.bindery.local.bindings;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.CallData;
import dev.bindery.syntax.BlobPath;
import dev.bindery.syntax.Expression;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.SyntaxException;
import dev.bindery.syntax.SystemValues;
import java.time.Clock;
import java.util.Locale;

/** The queue or blob that a binding's property names, which may differ from call to call. */
final class Place {
    private final BindingDescription binding;
    private final String property;
    private final Expression expression;
    private final SystemValues system;

    private Place(BindingDescription binding, String property, Clock clock) {
        this.binding = binding;
        this.property = property;
        this.system =
                new SystemValues(clock, SystemValues.of(binding.function()).guids(), binding.function());
        try {
            this.expression = Expression.parse(binding.required(property));
        } catch (SyntaxException e) {
            throw binding.problem("has the " + property + " \"" + e.text() + "\". " + e.problem());
        }
    }

    /** The place that a property names; checked at once if it is the same for every call. */
    static Place of(BindingDescription binding, String property, Clock clock) {
        Place place = new Place(binding, property, clock);
        if (place.expression.isLiteral()) {
            CallData none = new CallData();
            if (property.equals("path")) {
                place.blob(none);
            } else {
                place.queue(none);
            }
        }
        return place;
    }

    String queue(CallData data) {
        String name = expression.resolve(data, system).toLowerCase(Locale.ROOT);
        try {
            Names.queue(name);
        } catch (SyntaxException e) {
            throw binding.problem("has the " + property + " \"" + name + "\". " + e.problem());
        }
        return name;
    }

    BlobPath blob(CallData data) {
        String path = expression.resolve(data, system);
        try {
            return BlobPath.resolved(path);
        } catch (SyntaxException e) {
            throw binding.problem("has the " + property + " \"" + path + "\". " + e.problem());
        }
    }
}
