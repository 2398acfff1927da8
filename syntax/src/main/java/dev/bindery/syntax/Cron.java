package dev.bindery.syntax;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The local times that an NCRONTAB expression names, as six sets of values. Day and day of week must both match. */
record Cron(long seconds, long minutes, long hours, long days, long months, long daysOfWeek) {
    /** .NET's calendar ends here, and so do the host's schedules. */
    static final int LAST_YEAR = 9999;

    static Cron of(List<List<CronItem>> fields) {
        long[] sets = fields.stream()
                .mapToLong(items -> items.stream().mapToLong(CronItem::values).reduce(0, (a, b) -> a | b))
                .toArray();
        return new Cron(sets[0], sets[1], sets[2], sets[3], sets[4], sets[5]);
    }

    /** Whether every hour is named, so that the expression describes a rhythm rather than times of the day. */
    boolean everyHour() {
        return hours == CronField.HOUR.all();
    }

    /** The first matching time that is later than the given one by at least a part of a second. */
    @Nullable
    LocalDateTime next(LocalDateTime after) {
        if (after.getYear() > LAST_YEAR || !everOccurs()) {
            return null;
        }
        LocalDateTime from = after.withNano(0).plusSeconds(1);
        LocalDate date = from.toLocalDate();
        if (matches(date)) {
            LocalDateTime sameDay = nextOnDay(from);
            if (sameDay != null) {
                return sameDay;
            }
        }
        LocalDate day = nextDay(date);
        return day == null ? null : day.atTime(first(hours), first(minutes), first(seconds));
    }

    private boolean matches(LocalDate date) {
        return date.getYear() <= LAST_YEAR
                && has(months, date.getMonthValue())
                && has(days, date.getDayOfMonth())
                && has(daysOfWeek, date.getDayOfWeek().getValue() % 7);
    }

    private @Nullable LocalDateTime nextOnDay(LocalDateTime from) {
        LocalDate date = from.toLocalDate();
        int hour = from.getHour();
        if (has(hours, hour)) {
            int minute = from.getMinute();
            int second = has(minutes, minute) ? from(seconds, from.getSecond()) : -1;
            if (second >= 0) {
                return date.atTime(hour, minute, second);
            }
            minute = from(minutes, minute + 1);
            if (minute >= 0) {
                return date.atTime(hour, minute, first(seconds));
            }
        }
        hour = from(hours, hour + 1);
        return hour < 0 ? null : date.atTime(hour, first(minutes), first(seconds));
    }

    private @Nullable LocalDate nextDay(LocalDate after) {
        int year = after.getYear();
        int month = after.getMonthValue();
        int day = after.getDayOfMonth() + 1;
        while (year <= LAST_YEAR) {
            if (has(months, month)) {
                int length = Month.of(month).length(Year.isLeap(year));
                for (day = from(days, day); day >= 0 && day <= length; day = from(days, day + 1)) {
                    LocalDate date = LocalDate.of(year, month, day);
                    if (matches(date)) {
                        return date;
                    }
                }
            }
            day = 1;
            month = from(months, month + 1);
            if (month < 0) {
                year++;
                month = first(months);
            }
        }
        return null;
    }

    /** False for 31 February and its like. Any date that exists falls on every day of the week within 40 years. */
    boolean everOccurs() {
        for (int month = first(months); month >= 0; month = from(months, month + 1)) {
            if (first(days) <= Month.of(month).maxLength()) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(long values, int value) {
        return (values >>> value & 1) != 0;
    }

    private static int first(long values) {
        return Long.numberOfTrailingZeros(values);
    }

    private static int from(long values, int value) {
        long rest = values >>> value << value;
        return rest == 0 ? -1 : first(rest);
    }
}
