package dev.bindery.syntax;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A route constraint made ready: decides whether a value meets it. */
final class ConstraintCheck {
    /** Says what is wrong with the name or the arguments of a constraint. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final String problem;

        Refusal(String problem) {
            super(problem);
            this.problem = problem;
        }

        String problem() {
            return problem;
        }
    }

    private static final List<String> NAMES = List.of(
            "int",
            "bool",
            "datetime",
            "decimal",
            "double",
            "float",
            "guid",
            "long",
            "minlength",
            "maxlength",
            "length",
            "min",
            "max",
            "range",
            "alpha",
            "regex",
            "required",
            "file",
            "nonfile");

    private final String name;
    private final long low;
    private final long high;
    private final @Nullable BoundedRegex regex;

    private ConstraintCheck(String name, long low, long high, @Nullable BoundedRegex regex) {
        this.name = name;
        this.low = low;
        this.high = high;
        this.regex = regex;
    }

    static ConstraintCheck of(RouteTemplate.Constraint constraint) throws Refusal {
        String name = constraint.name().toLowerCase(Locale.ROOT);
        switch (name) {
            case "minlength":
                expect(constraint, 1, 1, "minlength(4)");
                return new ConstraintCheck("length", number(constraint, 0), Long.MAX_VALUE, null);
            case "maxlength":
                expect(constraint, 1, 1, "maxlength(8)");
                return new ConstraintCheck("length", 0, number(constraint, 0), null);
            case "length":
                expect(constraint, 1, 2, "length(12) or length(4,8)");
                return between(name, constraint);
            case "min":
                expect(constraint, 1, 1, "min(18)");
                return new ConstraintCheck("range", number(constraint, 0), Long.MAX_VALUE, null);
            case "max":
                expect(constraint, 1, 1, "max(120)");
                return new ConstraintCheck("range", Long.MIN_VALUE, number(constraint, 0), null);
            case "range":
                expect(constraint, 2, 2, "range(18,120)");
                return between(name, constraint);
            case "regex":
                expect(constraint, 1, 1, "regex(^[a-z]+$)");
                return new ConstraintCheck(
                        name, 0, 0, BoundedRegex.compile(constraint.arguments().get(0)));
            default:
                if (!NAMES.contains(name)) {
                    throw new Refusal(unknown(constraint.name()));
                }
                expect(constraint, 0, 0, name);
                return plain(name);
        }
    }

    private static ConstraintCheck plain(String name) {
        return switch (name) {
            case "int" -> new ConstraintCheck("range", Integer.MIN_VALUE, Integer.MAX_VALUE, null);
            case "long" -> new ConstraintCheck("range", Long.MIN_VALUE, Long.MAX_VALUE, null);
            case "required" -> new ConstraintCheck("length", 1, Long.MAX_VALUE, null);
            case "float" -> new ConstraintCheck("double", 0, 0, null);
            default -> new ConstraintCheck(name, 0, 0, null);
        };
    }

    /** Whether a text that is not empty is known to meet some constraints because it meets some others. */
    static boolean follow(List<ConstraintCheck> constraints, List<ConstraintCheck> known) {
        for (ConstraintCheck constraint : constraints) {
            if (!constraint.followsFrom(known)) {
                return false;
            }
        }
        return true;
    }

    private boolean followsFrom(List<ConstraintCheck> known) {
        return switch (name) {
            case "length" -> contains(1, known);
            case "range" -> has("range", known) && contains(Long.MIN_VALUE, known);
            // .NET reads every whole number as these too.
            case "decimal", "double" -> has(name, known) || has("range", known);
            case "regex" -> known.stream().anyMatch(other -> isSamePattern(regex, other.regex));
            default -> has(name, known);
        };
    }

    private static boolean has(String name, List<ConstraintCheck> known) {
        for (ConstraintCheck other : known) {
            if (other.name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSamePattern(@Nullable BoundedRegex one, @Nullable BoundedRegex other) {
        return one != null && other != null && one.pattern().equals(other.pattern());
    }

    /** Whether what the others of this kind leave between them lies within this one. */
    private boolean contains(long least, List<ConstraintCheck> known) {
        long from = least;
        long to = Long.MAX_VALUE;
        for (ConstraintCheck other : known) {
            if (other.name.equals(name)) {
                from = Math.max(from, other.low);
                to = Math.min(to, other.high);
            }
        }
        return low <= from && to <= high;
    }

    boolean accepts(String value) {
        if (regex != null) {
            return regex.find(value);
        }
        return switch (name) {
            case "length" -> value.length() >= low && value.length() <= high;
            case "range" -> {
                Long number = DotNetText.integer(value);
                yield number != null && number >= low && number <= high;
            }
            case "bool" -> DotNetText.isBool(value);
            case "datetime" -> DotNetText.isDateTime(value);
            case "decimal" -> DotNetText.isDecimal(value);
            case "double" -> DotNetText.isFloat(value);
            case "guid" -> DotNetText.isGuid(value);
            case "alpha" -> DotNetText.isAlpha(value);
            case "file" -> DotNetText.isFileName(value);
            default -> !DotNetText.isFileName(value);
        };
    }

    private static ConstraintCheck between(String name, RouteTemplate.Constraint constraint) throws Refusal {
        long low = number(constraint, 0);
        long high = constraint.arguments().size() == 1 ? low : number(constraint, 1);
        if (low > high) {
            throw new Refusal("The first number of " + name + " must not be above the second.");
        }
        return new ConstraintCheck(name, low, high, null);
    }

    private static void expect(RouteTemplate.Constraint constraint, int least, int most, String example)
            throws Refusal {
        int count = constraint.arguments().size();
        if (count < least || count > most) {
            String amount = most == 0 ? "no" : most > least ? "one or two" : least == 1 ? "one" : "two";
            throw new Refusal("The constraint " + constraint.name() + " takes " + amount + " argument(s); write "
                    + example + ".");
        }
    }

    private static long number(RouteTemplate.Constraint constraint, int index) throws Refusal {
        String argument = constraint.arguments().get(index);
        Long number = DotNetText.integer(argument);
        boolean isLength = constraint.name().toLowerCase(Locale.ROOT).endsWith("length");
        if (number == null || isLength && (number < 0 || number > Integer.MAX_VALUE)) {
            throw new Refusal("\"" + argument + "\" is no number that the constraint " + constraint.name()
                    + " can take; write " + (isLength ? "0 or more." : "a whole number."));
        }
        return number;
    }

    private static String unknown(String name) {
        return "There is no constraint \"" + name + "\"."
                + Names.nearest(name, NAMES)
                        .map(near -> " Did you mean " + near + "?")
                        .orElse("")
                + " The host knows " + String.join(", ", NAMES) + ".";
    }
}
