package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            * * * * * *              | 2024-05-01T10:00:00 | 2024-05-01T10:00:01
            0 */5 * * * *            | 2024-05-01T10:00:00 | 2024-05-01T10:05:00
            0 */5 * * * *            | 2024-05-01T10:04:59 | 2024-05-01T10:05:00
            */5 * * * *              | 2024-05-01T10:00:00 | 2024-05-01T10:05:00
            0 0 * * *                | 2024-05-01T00:00:00 | 2024-05-02T00:00:00
            0 30 9 * * *             | 2024-05-01T09:30:00 | 2024-05-02T09:30:00
            0 30 9 * * 1-5           | 2024-05-03T10:00:00 | 2024-05-06T09:30:00
            0 30 9 * * Mon-Fri       | 2024-05-03T10:00:00 | 2024-05-06T09:30:00
            0 30 9 * * 0             | 2024-05-03T10:00:00 | 2024-05-05T09:30:00
            0 0 0 1 * *              | 2024-01-31T23:59:59 | 2024-02-01T00:00:00
            0 0 0 31 * *             | 2024-01-31T00:00:00 | 2024-03-31T00:00:00
            0 0 0 29 2 *             | 2024-02-29T00:00:00 | 2028-02-29T00:00:00
            0 0 0 29 2 1             | 2024-03-01T00:00:00 | 2044-02-29T00:00:00
            0 0 0 29 FEB MON         | 1897-01-01T00:00:00 | 1904-02-29T00:00:00
            0 0 0 13 * 5             | 2024-05-01T00:00:00 | 2024-09-13T00:00:00
            59 59 23 31 12 *         | 2024-12-31T23:59:58 | 2024-12-31T23:59:59
            59 59 23 31 12 *         | 2024-12-31T23:59:59 | 2025-12-31T23:59:59
            0 0 0 1 january *        | 2024-05-01T00:00:00 | 2025-01-01T00:00:00
            0 0 0 1 SEPT *           | 2024-05-01T00:00:00 | 2024-09-01T00:00:00
            0 0 0 1 j *              | 2024-05-01T00:00:00 | 2025-01-01T00:00:00
            0 0 0 1 ju *             | 2024-05-01T00:00:00 | 2024-06-01T00:00:00
            0 0 0 * * t              | 2024-05-01T00:00:00 | 2024-05-07T00:00:00
            0 1-30/10 * * * *        | 2024-05-01T10:11:00 | 2024-05-01T10:21:00
            0 1-30/10 * * * *        | 2024-05-01T10:21:00 | 2024-05-01T11:01:00
            0 5/15 * * * *           | 2024-05-01T10:05:00 | 2024-05-01T10:20:00
            0 5/15 * * * *           | 2024-05-01T10:50:00 | 2024-05-01T11:05:00
            0 1,3-4,40/10 * * * *    | 2024-05-01T10:04:00 | 2024-05-01T10:40:00
            0 0 17-9 * * *           | 2024-05-01T17:00:00 | 2024-05-02T09:00:00
            0 0 0 * Dec-Nov *        | 2024-05-01T00:00:00 | 2024-11-01T00:00:00
            0 */0 * * * *            | 2024-05-01T10:00:00 | 2024-05-01T10:01:00
            0 */100 * * * *          | 2024-05-01T10:00:00 | 2024-05-01T11:00:00
            0 5-5/3 * * * *          | 2024-05-01T10:05:00 | 2024-05-01T11:05:00
              0  05 *  * *   *       | 2024-05-01T10:05:00 | 2024-05-01T11:05:00
            """)
    void findsTheNextTime(String text, LocalDateTime after, LocalDateTime expected) {
        assertThat(Schedule.parse(text).next(after.atZone(ZoneOffset.UTC)))
                .as(text)
                .contains(expected.atZone(ZoneOffset.UTC));
    }

    @Test
    void isStrictlyLaterThanAPartOfASecond() {
        ZonedDateTime half = ZonedDateTime.parse("2024-05-01T10:00:00.5Z");

        assertThat(Schedule.parse("* * * * * *").next(half)).contains(ZonedDateTime.parse("2024-05-01T10:00:01Z"));
        assertThat(Schedule.parse("* * * * * *").next(half.minusNanos(500_000_001)))
                .contains(ZonedDateTime.parse("2024-05-01T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0 31 2 *", "0 0 0 30 2 1", "* * * 31 4,6,9,11 *", "* * 3 31 Feb *"})
    void neverFiresOnADayThatDoesNotExist(String text) {
        assertThat(Schedule.parse(text).next(ZonedDateTime.parse("2024-05-01T10:00:00Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"* * * * * *", "0 0 3 * * *", "00:05:00", "10675199"})
    void endsWithTheYear9999(String text) {
        ZonedDateTime end = ZonedDateTime.parse("9999-12-31T23:59:59Z");

        assertThat(Schedule.parse(text).next(end)).isEmpty();
        assertThat(Schedule.parse(text).next(LocalDateTime.MAX.atZone(ZoneOffset.MIN)))
                .isEmpty();
        assertThat(Schedule.parse("59 59 23 * * *").next(end.minusSeconds(1))).contains(end);
    }

    @Test
    void startsBeforeTheCommonEra() {
        ZonedDateTime first = LocalDateTime.MIN.atZone(ZoneOffset.UTC);

        assertThat(Schedule.parse("0 0 0 29 2 *").next(first).orElseThrow().toLocalDate())
                .matches(date -> date.getMonthValue() == 2 && date.getDayOfMonth() == 29)
                .matches(date -> date.getYear() < Year.MIN_VALUE + 8);
    }

    @ParameterizedTest
    @CsvSource({"00:05:00, PT5M", "24:00:00, P24D", "1.00:00:00, P1D", "00:00:00.5, PT0.5S", "7, P7D", "' 01:00 ', PT1H"
    })
    void countsAnIntervalFromTheLastRun(String text, Duration interval) {
        Schedule schedule = Schedule.parse(text);
        ZonedDateTime last = ZonedDateTime.parse("2024-03-30T12:34:56.789+01:00[Europe/Berlin]");

        assertThat(schedule.isInterval()).isTrue();
        assertThat(schedule.interval()).contains(interval);
        assertThat(schedule.next(last).orElseThrow().toInstant())
                .isEqualTo(last.toInstant().plus(interval));
    }

    @Test
    void keepsItsText() {
        assertThat(Schedule.parse("0  */5 * * * *")).hasToString("0  */5 * * * *");
        assertThat(Schedule.parse("0 */5 * * * *").isInterval()).isFalse();
        assertThat(Schedule.parse("0 */5 * * * *").interval()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                    | 0  | six fields
            "   "                 | 0  | six fields
            * * * *               | 0  | this has 4
            * * * * * * *         | 0  | this has 7
            60 * * * * *          | 0  | seconds
            0 60 * * * *          | 2  | minutes
            0 0 24 * * *          | 4  | hours
            0 0 0 0 * *           | 6  | 1 to 31
            0 0 0 32 * *          | 6  | 1 to 31
            0 0 0 1 13 *          | 8  | 1 to 12
            0 0 0 * * 7           | 10 | 0 is Sunday
            0 0 0 ? * *           | 6  | '?'
            0 0 0 L * *           | 6  | 'L'
            0 0 0 1 Foo *         | 8  | names such as Jan and Dec
            0 0 0 1 Marching *    | 8  | names such as
            0 0 0 * * Sundays     | 10 | names such as Sun and Sat
            0 1, * * * *          | 4  | missing
            0 ,1 * * * *          | 2  | missing
            0 1,,2 * * * *        | 4  | missing
            0 -5 * * * *          | 2  | missing
            0 5- * * * *          | 4  | missing
            0 1-2-3 * * * *       | 4  | "2-3"
            0 */ * * * *          | 4  | step
            0 */x * * * *         | 4  | step
            0 */5/2 * * * *       | 4  | step
            0 */99999999999 * * * * | 4 | step
            0 /5 * * * *          | 2  | missing
            0 *-5 * * * *         | 2  | minutes
            0 ** * * * *          | 2  | minutes
            0 99999999999 * * * * | 2  | 0 to 59
            0 1x * * * *          | 2  | minutes
            0 \t1 * * * *         | 2  | minutes
            @daily                | 0  | NCRONTAB
            every                 | 0  | NCRONTAB
            %SCHEDULE%            | 0  | NCRONTAB
            00:00:00              | 0  | longer than zero
            -00:05:00             | 0  | longer than zero
            00:60:00              | 3  | Minutes go up to 59
            """)
    void saysWhatIsWrongAndWhere(String text, int index, String problem) {
        SyntaxException e = catchThrowableOfType(SyntaxException.class, () -> Schedule.parse(text));

        assertThat(e).as(text).isNotNull();
        assertThat(e.text()).isEqualTo(text);
        assertThat(e.index()).as(e.getMessage()).isEqualTo(index);
        assertThat(e.problem()).contains(problem);
        assertThat(e).hasMessageContaining(e.problem());
    }
}
