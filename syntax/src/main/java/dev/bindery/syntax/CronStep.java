package dev.bindery.syntax;

import dev.bindery.syntax.CronItem.Form;
import dev.bindery.syntax.Surprise.Kind;
import java.time.Duration;
import java.util.Optional;

/**
 * The step of an item.
 *
 * @param item the item
 */
record CronStep(CronItem item) {
    /** Beyond this nobody means an interval. */
    private static final int MAX_INTERVAL = 1_000;

    /** What is surprising about it: it is below 1, it reaches nothing, or the pauses are far from even. */
    Optional<Surprise> uneven() {
        CronField field = item.field();
        int step = item.step();
        if (step < 1) {
            return Optional.of(surprise(
                    "are read in steps of 1",
                    "The host takes a step below 1 as 1, so it fires at every one of them.",
                    "Write the step that is meant, or leave it out."));
        }
        boolean part = item.form() == Form.RANGE && (item.first() > field.min() || item.last() < field.max());
        boolean even = field.size() % step == 0 && !part;
        boolean reaches = item.first() + (long) step <= item.last();
        if (item.form() == Form.VALUE || step == 1 || even && (reaches || item.first() - field.min() < step)) {
            return Optional.empty();
        }
        if (!reaches) {
            return Optional.of(surprise(
                    "are " + field.nameOf(item.first()) + " alone",
                    "A step ends with its range: " + step + " after " + field.nameOf(item.first()) + " is past "
                            + field.nameOf(item.last()) + ".",
                    beyond()));
        }
        if (part || 2 * step <= field.size()) {
            return Optional.empty();
        }
        int second = item.first() + step;
        return Optional.of(surprise(
                "are " + field.nameOf(item.first()) + " and " + field.nameOf(second),
                "Steps begin anew with each " + field.cycle() + ": after " + field.nameOf(second) + " comes "
                        + field.nameOf(item.first()) + " of the next " + field.cycle() + ", not " + step + " "
                        + field.plural() + " later.",
                evenly()));
    }

    private Surprise surprise(String are, String rule, String edit) {
        return new Surprise(
                Kind.UNEVEN_STEP,
                item.index(),
                "its " + item.field().plural() + " " + item.text() + " " + are,
                rule,
                edit);
    }

    private String beyond() {
        CronField field = item.field();
        boolean even = field.size() % item.step() == 0;
        if (item.form() == Form.FROM && even) {
            int first = field.min() + (item.first() - field.min()) % item.step();
            return "Write " + first + "/" + item.step() + " for every " + item.step() + " " + field.plural() + ", or "
                    + item.first() + " alone.";
        }
        return item.form() == Form.RANGE
                ? "Write a smaller step, or " + field.nameOf(item.first()) + " alone."
                : evenly();
    }

    /** A step that comes out even, or a fixed interval, as far as there is one. */
    private String evenly() {
        CronField field = item.field();
        int divisor = Math.min(item.step(), field.size() - 1);
        while (field.size() % divisor != 0) {
            divisor--;
        }
        String even = divisor > 1
                ? "a step that divides " + field.size() + ", such as */" + divisor
                : "the " + field.plural() + " that are meant, one by one";
        Duration interval = interval();
        return interval.isZero()
                ? "Write " + even + "."
                : "Write " + even + ", or the schedule " + TimeSpan.format(interval)
                        + " to fire that long after each run.";
    }

    private Duration interval() {
        if (item.step() > MAX_INTERVAL) {
            return Duration.ZERO;
        }
        return switch (item.field()) {
            case SECOND -> Duration.ofSeconds(item.step());
            case MINUTE -> Duration.ofMinutes(item.step());
            case HOUR -> Duration.ofHours(item.step());
            case DAY -> Duration.ofDays(item.step());
            case MONTH, DAY_OF_WEEK -> Duration.ZERO;
        };
    }
}
