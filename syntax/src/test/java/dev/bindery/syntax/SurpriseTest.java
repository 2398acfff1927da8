package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.syntax.Surprise.Kind;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurpriseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 */5 * * * *",
                "*/5 * * * *",
                "* * * * * *",
                "0 */7 * * * *",
                "0 */30 * * * *",
                "0 */60 * * * *",
                "0 0 */24 * * *",
                "0 0 0 */31 * *",
                "0 0 0 */10 * *",
                "0 0 0 * * */7",
                "0 5/15 * * * *",
                "0 20/15 * * * *",
                "0 5/60 * * * *",
                "0 5/1 * * * *",
                "0 1-30/10 * * * *",
                "0 0 9-17/5 * * *",
                "0 0 9-17/8 * * *",
                "0 0 9-17 * * MON-FRI",
                "0 0 0 1 J *",
                "0 0,0,15 * * * *",
                "0 0 0 29 2 *",
                "0 0 0 31 * *",
                "0 0 0 30 2,4 *",
                "0 0 9 1-7 * MON",
                "0 0 9 25-31 * FRI",
                "0 0 9 13 * 0-6",
                "0 0 9 1-31 * FRI",
                "0 0 22-23,0-2 * * *",
                "00:05:00",
                "24:00:00"
            })
    void mostSchedulesHaveNone(String text) {
        assertThat(Schedule.parse(text).surprises()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 0 0 31 2 *           | NEVER_FIRES    | 6  | never fires                              | up to 28
            0 0 0 30-31 FEB MON    | NEVER_FIRES    | 6  | never fires                              | 29
            * * * 31 4,6,9,11 *    | NEVER_FIRES    | 6  | never fires                              | up to 30
            0 22-2 * * *           | REVERSED_RANGE | 2  | hours 22-2 are read as 2-22              | 22-23,0-2
            0 0 22-2 * * *         | REVERSED_RANGE | 4  | hours 22-2 are read as 2-22              | 22-23,0-2
            0 0 1,23-2 * * *       | REVERSED_RANGE | 6  | hours 23-2 are read as 2-23              | 23,0-2
            0 0 9 * * 5-1          | REVERSED_RANGE | 10 | days of the week 5-1 are read as 1-5     | 5-6,0-1
            0 0 9 * * FRI-MON      | REVERSED_RANGE | 10 | FRI-MON are read as Mon-Fri              | Fri-Sat,Sun-Mon
            0 0 9 * * Mon-Sun      | REVERSED_RANGE | 10 | Mon-Sun are read as Sun-Mon              | Write * to
            0 0 9 1 nov-feb *      | REVERSED_RANGE | 8  | months nov-feb are read as Feb-Nov       | Nov-Dec,Jan-Feb
            0 50-10/15 * * * *     | REVERSED_RANGE | 2  | minutes 50-10/15 are read as 10-50/15    | 50,5
            0 0 9 13 * FRI         | BOTH_DAYS      | 11 | names both                               | Write *
            0 9 */2 * 1-5          | BOTH_DAYS      | 10 | names both                               | Write *
            0 0 0 29 FEB MON       | BOTH_DAYS      | 13 | names both                               | Write *
            0 */45 * * * *         | UNEVEN_STEP    | 2  | minutes */45 are 0 and 45                | */30, or the schedule 00:45:00
            0 0-59/45 * * * *      | UNEVEN_STEP    | 2  | minutes 0-59/45 are 0 and 45             | */30
            0 */90 * * * *         | UNEVEN_STEP    | 2  | minutes */90 are 0 alone                 | */30, or the schedule 01:30:00
            0 5/45 * * * *         | UNEVEN_STEP    | 2  | minutes 5/45 are 5 and 50                | */30
            0 40/30 * * * *        | UNEVEN_STEP    | 2  | minutes 40/30 are 40 alone               | Write 10/30
            0 1-9/10 * * * *       | UNEVEN_STEP    | 2  | minutes 1-9/10 are 1 alone               | smaller step
            0 */2000000000 * * * * | UNEVEN_STEP    | 2  | minutes */2000000000 are 0 alone         | */30.
            */40 * * * * *         | UNEVEN_STEP    | 0  | seconds */40 are 0 and 40                | 00:00:40
            0 0 */36 * * *         | UNEVEN_STEP    | 4  | hours */36 are 0 alone                   | */12, or the schedule 1.12:00:00
            0 0 0 */30 * *         | UNEVEN_STEP    | 6  | days */30 are 1 and 31                   | 30.00:00:00
            0 0 0 1 */7 *          | UNEVEN_STEP    | 8  | months */7 are January and August        | */6.
            0 0 0 * * */4          | UNEVEN_STEP    | 10 | days of the week */4 are Sunday and Thursday | one by one
            0 */0 * * * *          | UNEVEN_STEP    | 2  | minutes */0 are read in steps of 1       | the step that is meant
            0 0 */-3 * * *         | UNEVEN_STEP    | 4  | hours */-3 are read in steps of 1        | the step that is meant
            """)
    void saysWhatIsReadAndWhatToWrite(String text, Kind kind, int index, String reading, String edit) {
        List<Surprise> surprises = Schedule.parse(text).surprises();

        assertThat(surprises).hasSize(1);
        assertThat(surprises.get(0).kind()).isEqualTo(kind);
        assertThat(surprises.get(0).index()).isEqualTo(index);
        assertThat(surprises.get(0).reading()).contains(reading);
        assertThat(surprises.get(0).edit()).contains(edit);
    }

    @Test
    void findsSeveral() {
        assertThat(Schedule.parse("*/40 40/30 22-2 */20 DEC-JAN FRI-MON").surprises())
                .map(Surprise::kind)
                .containsExactly(
                        Kind.UNEVEN_STEP,
                        Kind.UNEVEN_STEP,
                        Kind.REVERSED_RANGE,
                        Kind.UNEVEN_STEP,
                        Kind.REVERSED_RANGE,
                        Kind.REVERSED_RANGE,
                        Kind.BOTH_DAYS);
    }

    @Test
    void theRangeToWriteInsteadGoesPastTheEnd() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            CronField field = CronField.values()[random.nextInt(6)];
            int last = field.min() + random.nextInt(field.size() - 1);
            int first = last + 1 + random.nextInt(field.max() - last);
            int step = 1 + random.nextInt(field.size());
            String text = first + "-" + last + (step == 1 ? "" : "/" + step);
            CronItem item = field.parse(text, 0, text.length()).get(0);
            BitSet expected = new BitSet();
            for (int at = first; at <= last + field.size(); at += step) {
                expected.set(at > field.max() ? at - field.size() : at);
            }

            String wrapped = new CronRange(item).wrapped();

            long values = field.parse(wrapped, 0, wrapped.length()).stream()
                    .mapToLong(CronItem::values)
                    .reduce(0, (a, b) -> a | b);
            assertThat(BitSet.valueOf(new long[] {values}))
                    .as(text + " as " + wrapped)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "7", "-5", " 1 "})
    void aNumberAloneIsDays(String text) {
        assertThat(TimeSpan.isBareDays(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.00:00:00", "24:00:00", "00:05", "", "1.5", "soon"})
    void otherTextsAreNoNumberAlone(String text) {
        assertThat(TimeSpan.isBareDays(text)).isFalse();
    }
}
