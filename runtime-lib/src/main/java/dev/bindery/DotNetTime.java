package dev.bindery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates and durations that the host writes, in the several forms in which .NET writes them. */
final class DotNetTime {
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-MM-dd['T'][' ']HH:mm:ss"),
            form("M/d/uuuu H:mm:ss"),
            form("M/d/uuuu h:mm:ss a"),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    /** {@code [-][days.]hours:minutes:seconds[.fraction]}. */
    private static final Pattern DURATION =
            Pattern.compile("(-?)(?:(\\d{1,8})\\.)?(\\d{1,2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,9}))?");

    private DotNetTime() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .optionalEnd()
                .appendPattern("[' '][XXX][XX][X]")
                .toFormatter(Locale.ENGLISH);
    }

    /** A time; one that names no offset is in UTC. Null for what is no time, and for .NET's "never", the year 1. */
    static @Nullable OffsetDateTime parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String bare = text.replace("\"", "").strip();
        for (DateTimeFormatter form : FORMS) {
            try {
                OffsetDateTime time = time(form.parseBest(bare, OffsetDateTime::from, LocalDateTime::from));
                return time.getYear() <= 1 ? null : time;
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        return null;
    }

    private static OffsetDateTime time(TemporalAccessor parsed) {
        return parsed instanceof LocalDateTime local ? local.atOffset(ZoneOffset.UTC) : OffsetDateTime.from(parsed);
    }

    static @Nullable Instant instant(@Nullable String text) {
        OffsetDateTime time = parse(text);
        return time == null ? null : time.toInstant();
    }

    /** Null for what is no duration. */
    static @Nullable Duration duration(@Nullable String text) {
        Matcher parts =
                DURATION.matcher(text == null ? "" : text.replace("\"", "").strip());
        if (!parts.matches()) {
            return null;
        }
        String fraction = parts.group(6) == null ? "" : parts.group(6);
        Duration duration = Duration.ofDays(parts.group(2) == null ? 0 : Long.parseLong(parts.group(2)))
                .plusHours(Long.parseLong(parts.group(3)))
                .plusMinutes(Long.parseLong(parts.group(4)))
                .plusSeconds(Long.parseLong(parts.group(5)))
                .plusNanos(Long.parseLong((fraction + "000000000").substring(0, 9)));
        return parts.group(1).isEmpty() ? duration : duration.negated();
    }
}
