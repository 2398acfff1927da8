package dev.bindery.syntax;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the values come from that the host itself gives to binding expressions.
 *
 * @param clock the time for {@code {DateTime}} and {@code {sys.utcnow}}; its zone does not matter
 * @param guids gives a new GUID for each {@code {rand-guid}} and {@code {sys.randguid}}
 * @param functionName the name of the function for {@code {sys.methodname}}; null if there is none
 */
public record SystemValues(
        Clock clock, Supplier<UUID> guids, @Nullable String functionName) {
    static final String RAND_GUID = "rand-guid";
    private static final String DATE_TIME = "datetime";
    private static final String DEFAULT_FORMAT = "yyyy-MM-ddTHH-mm-ssK";

    /**
     * The machine's clock and random GUIDs.
     *
     * @param functionName the name of the function
     * @return the values of this machine
     */
    public static SystemValues of(String functionName) {
        return new SystemValues(Clock.systemUTC(), UUID::randomUUID, functionName);
    }

    static SystemValues unnamed() {
        return new SystemValues(Clock.systemUTC(), UUID::randomUUID, null);
    }

    static boolean knows(String path) {
        return switch (canonical(path)) {
            case RAND_GUID, DATE_TIME, "sys.methodname" -> true;
            default -> false;
        };
    }

    /** What is wrong with the format of a system value; null if nothing is, or if the path is no system value. */
    static @Nullable String formatProblem(String path, @Nullable String format) {
        if (format == null || format.isEmpty()) {
            return null;
        }
        String kind = canonical(path);
        if (kind.equals(RAND_GUID) && (format.length() != 1 || "NDBPX".indexOf(upper(format)) < 0)) {
            return "A GUID is written in one of the formats N, D, B, P and X; write {" + path + "} for D.";
        }
        if (kind.equals(DATE_TIME)) {
            try {
                DateFormat.parse(format);
            } catch (SyntaxException e) {
                return e.problem();
            }
        }
        return null;
    }

    @Nullable
    String value(Expression.Token token, Instant now) {
        String format = token.format() == null ? "" : token.format();
        return switch (canonical(token.path())) {
            case RAND_GUID -> guid(guids.get(), format.isEmpty() ? 'D' : upper(format));
            case DATE_TIME ->
                DateFormat.parse(format.isEmpty() ? DEFAULT_FORMAT : format).format(now.atOffset(ZoneOffset.UTC));
            case "sys.methodname" -> functionName;
            default -> null;
        };
    }

    private static String canonical(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return switch (name.startsWith("$") ? name.substring(1) : name) {
            case "sys.randguid" -> RAND_GUID;
            case "sys.utcnow" -> DATE_TIME;
            case "sys.methodname" -> "sys.methodname";
            default -> name;
        };
    }

    private static char upper(String format) {
        return Character.toUpperCase(format.charAt(0));
    }

    private static String guid(UUID guid, char format) {
        String dashed = guid.toString();
        String digits = dashed.replace("-", "");
        return switch (format) {
            case 'N' -> digits;
            case 'B' -> "{" + dashed + "}";
            case 'P' -> "(" + dashed + ")";
            case 'X' -> hexadecimal(digits);
            default -> dashed;
        };
    }

    private static String hexadecimal(String digits) {
        StringBuilder out = new StringBuilder("{0x")
                .append(digits, 0, 8)
                .append(",0x")
                .append(digits, 8, 12)
                .append(",0x")
                .append(digits, 12, 16)
                .append(",{");
        for (int i = 16; i < 32; i += 2) {
            out.append(i == 16 ? "0x" : ",0x").append(digits, i, i + 2);
        }
        return out.append("}}").toString();
    }
}
