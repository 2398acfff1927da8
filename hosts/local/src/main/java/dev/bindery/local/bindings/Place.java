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
import java.util.Optional;
import java.util.regex.Pattern;

/** The queue or blob that a binding's property names, which may differ from call to call. */
final class Place {
    private static final Pattern TABLE = Pattern.compile("[A-Za-z][A-Za-z0-9]{2,62}");
    private static final Pattern BARE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?L?|true|false");

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
            } else if (property.equals("tableName")) {
                place.table(none);
            } else {
                place.queue(none);
            }
        }
        return place;
    }

    /** What a property says that need not be there. */
    static Optional<Place> optional(BindingDescription binding, String property, Clock clock) {
        return binding.text(property).map(text -> new Place(binding, property, clock));
    }

    /** What the property says in this call. */
    String text(CallData data) {
        return expression.resolve(data, system);
    }

    String table(CallData data) {
        String name = text(data);
        if (!TABLE.matcher(name).matches()) {
            throw binding.problem("has the " + property + " \"" + name
                    + "\". The name of a table has 3 to 63 letters and digits, and starts with a letter.");
        }
        return name;
    }

    /** An OData filter. What a call's data brings stays a value in it, whatever it contains. */
    String filter(CallData data) {
        StringBuilder filter = new StringBuilder(expression.literals().get(0));
        for (int i = 0; i < expression.tokens().size(); i++) {
            Expression.Token token = expression.tokens().get(i);
            String format = token.format() == null ? "" : ":" + token.format();
            String value = Expression.parse("{" + token.path() + format + "}").resolve(data, system);
            boolean quoted = filter.chars().filter(c -> c == '\'').count() % 2 == 1;
            if (!quoted && !BARE.matcher(value).matches()) {
                throw binding.problem("has the " + property + " with {" + token.path()
                        + "}, whose value is no number and no true or false. Write '{" + token.path() + "}'.");
            }
            filter.append(value.replace("'", "''")).append(expression.literals().get(i + 1));
        }
        return filter.toString();
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
