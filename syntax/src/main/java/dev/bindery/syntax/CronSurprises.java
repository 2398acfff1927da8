package dev.bindery.syntax;

import dev.bindery.syntax.CronItem.Form;
import dev.bindery.syntax.Surprise.Kind;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what an author of an NCRONTAB expression may have meant otherwise, by the days that it names. */
final class CronSurprises {
    private static final int DAYS_OF_WEEK = 7;

    private final Cron cron;
    private final List<List<CronItem>> fields;

    CronSurprises(Cron cron, List<List<CronItem>> fields) {
        this.cron = cron;
        this.fields = fields;
    }

    /** All of them, in the order of the text; that it never fires, alone, where that is so. */
    List<Surprise> find() {
        List<Surprise> found = new ArrayList<>();
        if (!cron.everOccurs()) {
            return List.of(neverFires());
        }
        for (List<CronItem> items : fields) {
            for (CronItem item : items) {
                if (item.form() == Form.RANGE && item.first() > item.last()) {
                    found.add(new CronRange(item).reversed());
                } else {
                    new CronStep(item).uneven().ifPresent(found::add);
                }
            }
            if (items.get(0).field() == CronField.DAY_OF_WEEK && namesBothDays()) {
                found.add(bothDays());
            }
        }
        return List.copyOf(found);
    }

    private Surprise neverFires() {
        List<String> months =
                values(cron.months()).stream().map(CronField.MONTH::nameOf).toList();
        int longest = values(cron.months()).stream()
                .mapToInt(month -> Month.of(month).maxLength())
                .max()
                .orElse(0);
        int day = Long.numberOfTrailingZeros(cron.days());
        return new Surprise(
                Kind.NEVER_FIRES,
                first(CronField.DAY).index(),
                "never fires",
                "The host finds no next time: there is no day " + day + " in " + String.join(", ", months) + ".",
                "Write a day up to " + (longest == 29 ? "28 (or 29, for leap years)" : longest) + ", or other months.");
    }

    /**
     * A week of days, such as {@code 1-7}, together with a day of the week is the only way to say "the first Monday of
     * the month": who writes that wants both.
     */
    private boolean namesBothDays() {
        boolean isWeek = Long.bitCount(cron.days()) == DAYS_OF_WEEK
                && cron.days() >>> Long.numberOfTrailingZeros(cron.days()) == (1L << DAYS_OF_WEEK) - 1;
        return cron.days() != CronField.DAY.all() && cron.daysOfWeek() != CronField.DAY_OF_WEEK.all() && !isWeek;
    }

    private Surprise bothDays() {
        String days = text(CronField.DAY);
        String daysOfWeek = text(CronField.DAY_OF_WEEK);
        return new Surprise(
                Kind.BOTH_DAYS,
                first(CronField.DAY_OF_WEEK).index(),
                "names both days of the month and days of the week",
                "The host fires only on days that match both, " + days + " and " + daysOfWeek
                        + "; Unix cron takes days that match either.",
                "Write * in place of one of them, or a function for each; keep it if both are meant.");
    }

    private CronItem first(CronField field) {
        return of(field).get(0);
    }

    private String text(CronField field) {
        return of(field).stream().map(CronItem::text).collect(Collectors.joining(","));
    }

    private List<CronItem> of(CronField field) {
        return fields.stream()
                .filter(items -> items.get(0).field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> values(long set) {
        return IntStream.range(0, Long.SIZE)
                .filter(value -> (set >>> value & 1) != 0)
                .boxed()
                .toList();
    }
}
