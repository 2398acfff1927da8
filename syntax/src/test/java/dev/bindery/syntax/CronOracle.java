package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An NCRONTAB expression that is known to be valid, read once more in the plainest way, in a zone without changes. */
final class CronOracle {
    private static final int STEPS = 1_500;
    private static final int[] MIN = {0, 0, 0, 1, 1, 0};
    private static final int[] MAX = {59, 59, 23, 31, 12, 6};
    private static final List<String> MONTHS =
            List.of("january february march april may june july august september october november december".split(" "));
    private static final List<String> DAYS =
            List.of("sunday monday tuesday wednesday thursday friday saturday".split(" "));

    private final List<Set<Integer>> fields = new ArrayList<>();

    CronOracle(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        words.removeIf(String::isEmpty);
        if (words.size() == 5) {
            words.add(0, "0");
        }
        for (int i = 0; i < words.size(); i++) {
            Set<Integer> values = new TreeSet<>();
            for (String item : words.get(i).split(",")) {
                add(i, item, values);
            }
            fields.add(values);
        }
    }

    private static void add(int field, String item, Set<Integer> values) {
        String[] halves = item.split("/");
        String[] ends = halves[0].equals("*") ? new String[] {"" + MIN[field], "" + MAX[field]} : halves[0].split("-");
        int first = value(field, ends[0]);
        int last = ends.length > 1 ? value(field, ends[1]) : halves.length > 1 ? MAX[field] : first;
        long step = halves.length > 1 ? Math.max(1, Long.parseLong(halves[1])) : 1;
        for (long value = Math.min(first, last); value <= Math.max(first, last); value += step) {
            values.add((int) value);
        }
    }

    private static int value(int field, String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        List<String> names = field == 4 ? MONTHS : DAYS;
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith(text.toLowerCase(Locale.ROOT))) {
                return MIN[field] + i;
            }
        }
        throw new AssertionError(text);
    }

    /** Steps through the seconds behind {@code after} and in front of {@code next}, where none may match. */
    void check(ZonedDateTime after, Optional<ZonedDateTime> next) {
        if (next.isPresent()) {
            LocalDateTime time = next.get().toLocalDateTime();
            assertThat(matches(time)).as("%s at %s", fields, time).isTrue();
            LocalDateTime before = time.minusSeconds(1);
            for (int i = 0; i < STEPS && before.isAfter(after.toLocalDateTime()); i++) {
                assertThat(matches(before)).as("%s at %s", fields, before).isFalse();
                before = before.minusSeconds(1);
            }
        }
        LocalDateTime time = after.toLocalDateTime().plusSeconds(1);
        for (int i = 0; i < STEPS && time.getYear() < 10_000; i++) {
            if (next.isPresent() && !time.isBefore(next.get().toLocalDateTime())) {
                return;
            }
            assertThat(matches(time)).as("%s at %s", fields, time).isFalse();
            time = time.plusSeconds(1);
        }
    }

    private boolean matches(LocalDateTime time) {
        return fields.get(0).contains(time.getSecond())
                && fields.get(1).contains(time.getMinute())
                && fields.get(2).contains(time.getHour())
                && fields.get(3).contains(time.getDayOfMonth())
                && fields.get(4).contains(time.getMonthValue())
                && fields.get(5).contains(time.getDayOfWeek().getValue() % 7);
    }
}
