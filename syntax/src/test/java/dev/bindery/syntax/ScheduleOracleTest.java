package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares {@link Schedule#next} with walking through the time second by second. */
class ScheduleOracleTest {
    private static final int CASES = 40;
    private static final int WALK = 36 * 3_600;
    private static final int[] MIN = {0, 0, 0, 1, 1, 0};
    private static final int[] MAX = {59, 59, 23, 31, 12, 6};

    @ParameterizedTest
    @CsvSource({
        "UTC, 2024-02-28T12:00:00Z, 1",
        "UTC, 2023-12-31T00:00:00Z, 2",
        "Europe/Berlin, 2024-03-30T18:00:00Z, 3",
        "Europe/Berlin, 2024-10-26T18:00:00Z, 4",
        "America/New_York, 2024-03-09T22:00:00Z, 5",
        "America/New_York, 2024-11-02T22:00:00Z, 6",
        "Australia/Lord_Howe, 2024-04-06T08:00:00Z, 7",
        "America/Sao_Paulo, 2018-11-03T20:00:00Z, 8"
    })
    void agreesWithASecondBySecondWalk(ZoneId zone, Instant around, long seed) {
        Random random = new Random(seed);
        int fired = 0;
        for (int i = 0; i < CASES; i++) {
            List<Set<Integer>> sets = new ArrayList<>();
            String text = randomExpression(random, sets);
            ZonedDateTime after = around.plusSeconds(random.nextInt(16 * 3600))
                    .plusNanos(random.nextInt(3) * 400_000_000L)
                    .atZone(zone);
            Instant expected = walk(sets, after);
            ZonedDateTime found = Schedule.parse(text).next(after).orElse(null);
            String description = text + " after " + after;
            if (expected != null) {
                fired++;
                assertThat(found).as(description).isNotNull();
                assertThat(found.toInstant()).as(description).isEqualTo(expected);
            } else if (found != null) {
                assertThat(found.toInstant())
                        .as(description)
                        .isAfter(after.toInstant().plusSeconds(WALK));
            }
        }
        assertThat(fired).as("cases that say something").isGreaterThan(CASES / 5);
    }

    private static Instant walk(List<Set<Integer>> sets, ZonedDateTime after) {
        long start = after.toEpochSecond() + 1;
        boolean rhythm = sets.get(2).size() == 24;
        for (long second = start; second <= start + WALK; second++) {
            Instant instant = Instant.ofEpochSecond(second);
            ZonedDateTime time = instant.atZone(after.getZone());
            boolean secondPass = !time.equals(time.withEarlierOffsetAtOverlap());
            if (matches(sets, time.toLocalDateTime()) && (rhythm || !secondPass)) {
                return instant;
            }
            if (!rhythm && swallowed(sets, time)) {
                return instant;
            }
        }
        return null;
    }

    /** Whether a gap ends at this very time and a matching time is in it. */
    private static boolean swallowed(List<Set<Integer>> sets, ZonedDateTime time) {
        LocalDateTime before = time.minusSeconds(1).toLocalDateTime();
        if (before.plusSeconds(1).equals(time.toLocalDateTime())) {
            return false;
        }
        ZoneOffsetTransition gap =
                time.getZone().getRules().previousTransition(time.toInstant().plusNanos(1));
        for (LocalDateTime lost = gap.getDateTimeBefore();
                lost.isBefore(time.toLocalDateTime());
                lost = lost.plusSeconds(1)) {
            if (matches(sets, lost)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<Set<Integer>> sets, LocalDateTime time) {
        return sets.get(0).contains(time.getSecond())
                && sets.get(1).contains(time.getMinute())
                && sets.get(2).contains(time.getHour())
                && sets.get(3).contains(time.getDayOfMonth())
                && sets.get(4).contains(time.getMonthValue())
                && sets.get(5).contains(time.getDayOfWeek().getValue() % 7);
    }

    private static String randomExpression(Random random, List<Set<Integer>> sets) {
        StringBuilder text = new StringBuilder();
        for (int field = 0; field < MIN.length; field++) {
            Set<Integer> values = new TreeSet<>();
            int wild = field < 3 ? 2 : 1;
            String item = random.nextInt(3) < wild && field != 2 || field > 3 && random.nextInt(3) > 0
                    ? all(field, values)
                    : randomItems(random, field, values);
            sets.add(values);
            text.append(field == 0 ? "" : " ").append(item);
        }
        return text.toString();
    }

    private static String all(int field, Set<Integer> values) {
        add(values, MIN[field], MAX[field], 1);
        return "*";
    }

    private static String randomItems(Random random, int field, Set<Integer> values) {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int size = MAX[field] - MIN[field] + 1;
            int first = MIN[field] + random.nextInt(size);
            int last = MIN[field] + random.nextInt(size);
            int step = 1 + random.nextInt(size);
            switch (random.nextInt(5)) {
                case 0 -> {
                    add(values, first, first, 1);
                    items.add("" + first);
                }
                case 1 -> {
                    add(values, Math.min(first, last), Math.max(first, last), 1);
                    items.add(first + "-" + last);
                }
                case 2 -> {
                    add(values, Math.min(first, last), Math.max(first, last), step);
                    items.add(first + "-" + last + "/" + step);
                }
                case 3 -> {
                    add(values, first, MAX[field], step);
                    items.add(first + "/" + step);
                }
                default -> {
                    add(values, MIN[field], MAX[field], step);
                    items.add("*/" + step);
                }
            }
        }
        return String.join(",", items);
    }

    private static void add(Set<Integer> values, int first, int last, int step) {
        for (int value = first; value <= last; value += step) {
            values.add(value);
        }
    }
}
