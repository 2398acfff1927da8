package dev.bindery.syntax;

import dev.bindery.syntax.Surprise.Kind;

/**
 * A range whose ends are in reverse.
 *
 * @param item the range
 */
record CronRange(CronItem item) {

    Surprise reversed() {
        CronField field = item.field();
        String step = item.step() > 1 ? "/" + item.step() : "";
        String swapped = name(item.last()) + "-" + name(item.first());
        return new Surprise(
                Kind.REVERSED_RANGE,
                item.index(),
                "its " + field.plural() + " " + item.text() + " are read as " + swapped + step,
                "The host exchanges the ends of a range that runs backwards: it fires from "
                        + swapped.replace("-", " to ") + " instead of going on into the next " + field.cycle() + ".",
                "Write " + wrapped() + " to go past the end of the " + field.cycle() + ", or " + swapped + step
                        + " if that is meant.");
    }

    /** What the author has in mind: from the first to the end, and on from the beginning to the last. */
    String wrapped() {
        CronField field = item.field();
        int step = Math.max(1, item.step());
        if (step == 1 && item.first() == item.last() + 1) {
            return "*";
        }
        int rest = (field.size() - (item.first() - field.min())) % step;
        int again = field.min() + (rest == 0 ? 0 : step - rest);
        String left = piece(item.first(), field.max(), step);
        return again > item.last() ? left : left + "," + piece(again, item.last(), step);
    }

    private String piece(int first, int last, int step) {
        if (first + step > last) {
            return name(first);
        }
        return name(first) + "-" + name(last) + (step > 1 ? "/" + step : "");
    }

    /** A value as the field's text has it: names in full letters would be long. */
    private String name(int value) {
        String name = item.field().nameOf(value);
        return Character.isLetter(item.text().charAt(0)) ? name.substring(0, 3) : Integer.toString(value);
    }
}
