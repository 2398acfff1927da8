package dev.bindery.syntax;

/**
 * One of the items between the commas of an NCRONTAB field, as it is written.
 *
 * @param field the field
 * @param text the item's own text
 * @param index where it begins in the whole expression
 * @param form how it is written
 * @param first the value in front of the dash; the field's smallest for {@code *}
 * @param last the value behind the dash; the field's largest where the item runs to its end
 * @param step the step as it is written, 1 where there is none
 */
record CronItem(CronField field, String text, int index, Form form, int first, int last, int step) {
    enum Form {
        /** {@code 5}. */
        VALUE,
        /** {@code 5/15}. */
        FROM,
        /** {@code 5-10}, {@code 5-10/2}. */
        RANGE,
        /** {@code *}, {@code *}{@code /15}. */
        ALL
    }

    /**
     * The values that it stands for, as the host's library has it: a reversed range is swapped, a step is at least 1.
     */
    long values() {
        return CronField.range(Math.min(first, last), Math.max(first, last), Math.max(1, step));
    }
}
