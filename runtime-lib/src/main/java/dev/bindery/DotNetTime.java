package dev.bindery;

import java.time.DateTimeException;
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
import org.jspecify.annotations.Nullable;

/** Reads the dates that the host writes, in the several forms in which .NET writes them. */
final class DotNetTime {
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-MM-dd['T'][' ']HH:mm:ss"),
            form("M/d/uuuu H:mm:ss"),
            form("M/d/uuuu h:mm:ss a"),
            DateTimeFormatter.RFC_1123_DATE_TIME);

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
}
