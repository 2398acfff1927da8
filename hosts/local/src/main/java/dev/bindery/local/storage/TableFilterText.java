package dev.bindery.local.storage;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of OData that tables take: comparisons of properties with literals, and, or, not and parentheses. */
final class TableFilterText {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<paren>[()])|(?<typed>datetime|guid)?'"
            + "(?<text>(?:[^']|'')*)'|(?<number>-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)L?|(?<name>[A-Za-z_][\\w.]*))");
    private static final Map<String, IntPredicate> OPERATORS = Map.of(
            "eq", order -> order == 0,
            "ne", order -> order != 0,
            "gt", order -> order > 0,
            "ge", order -> order >= 0,
            "lt", order -> order < 0,
            "le", order -> order <= 0);
    /** What an operator means with its sides exchanged. */
    private static final Map<String, String> MIRRORED =
            Map.of("eq", "eq", "ne", "ne", "gt", "lt", "ge", "le", "lt", "gt", "le", "ge");

    private final String text;
    private final Matcher token;
    private int position;

    private TableFilterText(String text) {
        this.text = text;
        this.token = TOKEN.matcher(text);
    }

    /** @throws StoreException if it cannot be read */
    static TableFilter parse(String text) {
        TableFilterText filter = new TableFilterText(text);
        TableFilter condition = filter.or();
        if (!text.substring(filter.position).isBlank()) {
            throw filter.problem("the end, 'and' or 'or'");
        }
        return condition;
    }

    private TableFilter or() {
        TableFilter condition = and();
        while (takeName("or")) {
            TableFilter left = condition;
            TableFilter right = and();
            condition = entity -> left.test(entity) || right.test(entity);
        }
        return condition;
    }

    private TableFilter and() {
        TableFilter condition = not();
        while (takeName("and")) {
            TableFilter left = condition;
            TableFilter right = not();
            condition = entity -> left.test(entity) && right.test(entity);
        }
        return condition;
    }

    private TableFilter not() {
        if (takeName("not")) {
            TableFilter negated = not();
            return entity -> !negated.test(entity);
        } else if (look() && "(".equals(token.group("paren"))) {
            take();
            TableFilter condition = or();
            if (!look() || !")".equals(token.group("paren"))) {
                throw problem("')'");
            }
            take();
            return condition;
        }
        return comparison();
    }

    private TableFilter comparison() {
        Object left = operand();
        if (!look() || token.group("name") == null || !OPERATORS.containsKey(token.group("name"))) {
            if (left instanceof Property property) {
                return TableFilter.comparison(property.name, true, OPERATORS.get("eq"));
            }
            throw problem("eq, ne, gt, ge, lt or le");
        }
        String operator = token.group("name");
        take();
        Object right = operand();
        if (left instanceof Property property && !(right instanceof Property)) {
            return TableFilter.comparison(property.name, right, OPERATORS.get(operator));
        } else if (right instanceof Property property && !(left instanceof Property)) {
            return TableFilter.comparison(property.name, left, OPERATORS.get(MIRRORED.get(operator)));
        }
        throw problem("a property on one side of " + operator + " and a value on the other; these are");
    }

    private record Property(String name) {}

    private Object operand() {
        if (!look() || token.group("paren") != null) {
            throw problem("a property or a value");
        }
        Object operand;
        if (token.group("text") != null) {
            operand = literal(token.group("typed"), token.group("text").replace("''", "'"));
        } else if (token.group("number") != null) {
            operand = new BigDecimal(token.group("number"));
        } else {
            String name = token.group("name");
            operand = name.equals("true") || name.equals("false") ? Boolean.valueOf(name) : new Property(name);
        }
        take();
        return operand;
    }

    private Object literal(String type, String literal) {
        if (!"datetime".equals(type)) {
            return literal;
        }
        try {
            return OffsetDateTime.parse(literal).toInstant();
        } catch (DateTimeException e) {
            throw problem("datetime'2024-05-01T10:00:00Z'");
        }
    }

    private boolean takeName(String name) {
        if (look() && name.equals(token.group("name"))) {
            take();
            return true;
        }
        return false;
    }

    private boolean look() {
        token.region(position, text.length());
        return token.lookingAt();
    }

    private void take() {
        position = token.end();
    }

    private StoreException problem(String expected) {
        return new StoreException(
                "The filter \"" + text + "\" cannot be read: " + expected + " is expected at position " + (position + 1)
                        + ".",
                null);
    }
}
