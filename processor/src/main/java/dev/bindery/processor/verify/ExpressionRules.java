package dev.bindery.processor.verify;

import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.processor.verify.Claims.Claim;
import dev.bindery.processor.verify.Published.Presence;
import dev.bindery.syntax.AppSettings;
import dev.bindery.syntax.Expression;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.SyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What percent signs and braces stand for in the values of bindings: well-formed, and known where the function runs.
 */
final class ExpressionRules {
    private static final String SYSTEM = "{rand-guid}, {DateTime}, {sys.utcnow}, {sys.randguid} and {sys.methodname}";

    private static final Pattern SETTING = Pattern.compile("%[A-Za-z_][\\w:.-]*%");
    private static final Pattern TOKEN = Pattern.compile("\\{[A-Za-z_][\\w.-]*(:[^{}]*)?}");

    private final Claim claim;
    private final Optional<Claim> trigger;
    private final Published published;
    private final Settings settings;
    private final List<Finding> findings;

    private ExpressionRules(
            Claim claim, Optional<Claim> trigger, Published published, Settings settings, List<Finding> findings) {
        this.claim = claim;
        this.trigger = trigger;
        this.published = published;
        this.settings = settings;
        this.findings = findings;
    }

    static void check(Claims claims, Published published, Settings settings, List<Finding> findings) {
        for (Claim claim : claims.all()) {
            ExpressionRules rules = new ExpressionRules(claim, claims.onlyTrigger(), published, settings, findings);
            for (PropertyUse property : claim.use().properties()) {
                if (property.written() && !property.rules().is(Flag.FLATTENED)) {
                    rules.value(property, property.value());
                }
            }
        }
    }

    private void value(PropertyUse property, PropertyValue value) {
        if (value instanceof PropertyValue.Items items) {
            items.values().forEach(item -> value(property, item));
        } else if (value instanceof PropertyValue.Text text && !text.text().isBlank()) {
            text(property, text.text());
        }
    }

    private void text(PropertyUse property, String text) {
        PropertyUse.Rules rules = property.rules();
        boolean named = rules.format() == Format.CONNECTION || rules.format() == Format.APP_SETTING;
        try {
            String known = text;
            if (rules.is(Flag.APP_SETTINGS)) {
                AppSettings.settingNames(text).forEach(name -> setting(property, "%" + name + "%", name));
                // Any name: what a setting holds is not known, and takes no part in what is checked here.
                known = AppSettings.resolveSettings(text, name -> "setting");
            }
            if (named && known.equals(text) && !Formats.isSecret(rules.format(), text) && !text.contains("{")) {
                connection(property, text);
            }
            // A format with braces of its own has read them already, unless there was a setting in the text.
            if (rules.is(Flag.EXPRESSIONS) && (!rules.format().hasBraces() || !known.equals(text))) {
                Expression.parse(known);
            }
            if (rules.is(Flag.EXPRESSIONS) && !claim.use().kind().isTrigger()) {
                tokens(property, known);
            }
            asItStands(property, text);
        } catch (SyntaxException e) {
            findings.add(Problem.EXPRESSION.at(
                    property.site(),
                    "The " + property.name() + " of " + claim.annotation() + " is \"" + text + "\".",
                    e.problem(),
                    "Write %NAME% for an app setting"
                            + (rules.is(Flag.EXPRESSIONS) ? " and {name} for a value." : ".")));
        }
    }

    /** What looks like a placeholder where the host fills in none. A text with spaces in it is for people. */
    private void asItStands(PropertyUse property, String text) {
        PropertyUse.Rules rules = property.rules();
        Matcher setting = SETTING.matcher(text);
        Matcher token = TOKEN.matcher(text);
        boolean plain = rules.format() == Format.ANY || rules.format() == Format.ROUTE;
        boolean refused = findings.stream().anyMatch(finding -> finding.site().equals(property.site()));
        if (!plain || refused || text.chars().anyMatch(Character::isWhitespace)) {
            return;
        }
        if (!rules.is(Flag.APP_SETTINGS) && setting.find()) {
            findings.add(Problem.NOT_RESOLVED.at(
                    property.site(),
                    "The " + property.name() + " of " + claim.annotation() + " has " + setting.group()
                            + " in it, which the host takes as it stands.",
                    "It resolves no app settings here.",
                    "Write the value itself, or @SuppressWarnings(\"" + Problem.NOT_RESOLVED.code()
                            + "\") if the text is meant."));
        } else if (!rules.is(Flag.EXPRESSIONS) && !rules.format().hasBraces() && token.find()) {
            findings.add(Problem.NOT_RESOLVED.at(
                    property.site(),
                    "The " + property.name() + " of " + claim.annotation() + " has " + token.group()
                            + " in it, which the host takes as it stands.",
                    "It fills in no values of the trigger here.",
                    "Write the value itself, or @SuppressWarnings(\"" + Problem.NOT_RESOLVED.code()
                            + "\") if the text is meant."));
        }
    }

    private void setting(PropertyUse property, String written, String name) {
        if (settings.lacks(name)) {
            missing(property, written, name);
        }
    }

    private void connection(PropertyUse property, String name) {
        boolean missing =
                property.rules().format() == Format.CONNECTION ? settings.lacksConnection(name) : settings.lacks(name);
        if (missing) {
            missing(property, "'" + name + "'", name);
        }
    }

    private void missing(PropertyUse property, String written, String name) {
        findings.add(Problem.SETTING_MISSING.at(
                property.site(),
                "The " + property.name() + " of " + claim.annotation() + " names " + written + ", which is not in "
                        + settings.file() + ".",
                "Its settings are "
                        + (settings.names().isEmpty() ? "none." : String.join(", ", settings.names()) + "."),
                Names.nearest(name, settings.names())
                        .map(nearest -> "Did you mean " + nearest + "?")
                        .orElse("Add \"" + name
                                + "\" to its Values; or to the environment, and write @SuppressWarnings(\""
                                + Problem.SETTING_MISSING.code() + "\").")));
    }

    private void tokens(PropertyUse property, String text) {
        Expression expression;
        try {
            expression = Expression.parse(text);
        } catch (SyntaxException e) {
            if (property.rules().format().hasBraces()) {
                return;
            }
            throw e;
        }
        for (Expression.Token token : expression.tokens()) {
            if (trigger.isPresent() && !token.isSystem()) {
                token(property, token.path(), trigger.get().annotation());
                hidden(property, token.name());
                format(property, token);
            }
        }
    }

    private void token(PropertyUse property, String path, String trigger) {
        Presence presence = published.presenceAt(path);
        List<String> names = published.neighbours(path);
        Optional<String> nearest = Names.nearest(path, names);
        String asks = "The " + property.name() + " of " + claim.annotation() + " asks for {" + path + "}, which ";
        if (presence == Presence.NEVER) {
            findings.add(Problem.TOKEN.at(
                    property.site(),
                    asks + trigger + " never gives.",
                    (names.isEmpty() ? "It gives nothing by name" : "It gives " + braced(names)) + "; the host gives "
                            + SYSTEM + ".",
                    nearest.map(name -> "Did you mean {" + name + "}?")
                            .orElse("Write one of these, or {{ and }} for braces.")));
        } else if (presence == Presence.IF_SENT) {
            findings.add(Problem.TOKEN_FROM_CALLER.at(
                    property.site(),
                    asks + "only callers can send, in the query or in a JSON body; a call without it fails.",
                    names.isEmpty() ? "No name is in every request." : "Every request has " + braced(names) + ".",
                    nearest.map(name -> "Did you mean {" + name + "}?")
                            .orElse("Put it into the route, or write {Query." + path + "} if it is meant.")));
        }
    }

    private void hidden(PropertyUse property, String name) {
        published
                .hides(name)
                .ifPresent(member -> findings.add(Problem.NAME_HIDDEN.at(
                        property.site(),
                        "The " + property.name() + " of " + claim.annotation() + " asks for {" + name
                                + "}, but the message has a member '" + member + "' of that name.",
                        "Case makes no difference, and the message has the last word.",
                        "Write {" + member + "} if the member is meant; else rename it in the message.")));
    }

    private void format(PropertyUse property, Expression.Token token) {
        if (token.format() != null && !published.takesFormat(token.path())) {
            findings.add(Problem.NOT_RESOLVED.at(
                    property.site(),
                    "The " + property.name() + " of " + claim.annotation() + " asks for {" + token.path() + "} in the"
                            + " format '" + token.format() + "', which the host passes over.",
                    "Only times and GUIDs have formats, and '" + token.path() + "' is neither.",
                    "Write {" + token.path() + "}."));
        }
    }

    private static String braced(List<String> names) {
        return "{" + String.join("}, {", names) + "}";
    }
}
