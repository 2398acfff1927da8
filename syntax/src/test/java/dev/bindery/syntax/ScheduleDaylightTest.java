package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleDaylightTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # clocks go forward: a time of the day in the gap fires at the end of the gap, once
            0 30 2 * * *   | 2024-03-30T02:30+01:00[Europe/Berlin]    | 2024-03-31T03:00+02:00 2024-04-01T02:30+02:00
            0 0 2 * * *    | 2024-03-30T02:00+01:00[Europe/Berlin]    | 2024-03-31T03:00+02:00 2024-04-01T02:00+02:00
            0 */20 2 * * * | 2024-03-30T02:40+01:00[Europe/Berlin]    | 2024-03-31T03:00+02:00 2024-04-01T02:00+02:00
            0 0 2,3 * * *  | 2024-03-31T01:59:59+01:00[Europe/Berlin] | 2024-03-31T03:00+02:00 2024-04-01T02:00+02:00
            0 30 1,3 * * * | 2024-03-31T00:00+01:00[Europe/Berlin]    | 2024-03-31T01:30+01:00 2024-03-31T03:30+02:00
            0 30 2 * * *   | 2024-03-10T00:00-05:00[America/New_York] | 2024-03-10T03:00-04:00 2024-03-11T02:30-04:00
            0 0 0 * * *    | 2018-11-03T00:00-03:00[America/Sao_Paulo] | 2018-11-04T01:00-02:00 2018-11-05T00:00-02:00
            # Samoa left out a whole day
            0 0 9 * * *    | 2011-12-29T09:00-10:00[Pacific/Apia]     | 2011-12-31T00:00+14:00 2011-12-31T09:00+14:00
            # clocks go forward: a rhythm goes on
            0 30 * * * *   | 2024-03-31T00:30+01:00[Europe/Berlin]    | 2024-03-31T01:30+01:00 2024-03-31T03:30+02:00
            0 0 */1 * * *  | 2024-03-31T00:30+01:00[Europe/Berlin]    | 2024-03-31T01:00+01:00 2024-03-31T03:00+02:00
            0 */30 * * * * | 2024-03-31T01:15+01:00[Europe/Berlin]    | 2024-03-31T01:30+01:00 2024-03-31T03:00+02:00
            # clocks go back: a time of the day that exists twice fires once, the first time
            0 30 2 * * *   | 2024-10-27T00:00+02:00[Europe/Berlin]    | 2024-10-27T02:30+02:00 2024-10-28T02:30+01:00
            0 30 2 * * *   | 2024-10-27T02:00+01:00[Europe/Berlin]    | 2024-10-28T02:30+01:00 2024-10-29T02:30+01:00
            0 */30 2 * * * | 2024-10-27T02:15+02:00[Europe/Berlin]    | 2024-10-27T02:30+02:00 2024-10-28T02:00+01:00
            0 0 2,3 * * *  | 2024-10-27T02:10+01:00[Europe/Berlin]    | 2024-10-27T03:00+01:00 2024-10-28T02:00+01:00
            0 0 3 * * *    | 2024-10-27T00:00+02:00[Europe/Berlin]    | 2024-10-27T03:00+01:00 2024-10-28T03:00+01:00
            0 30 1 * * *   | 2024-11-03T00:00-04:00[America/New_York] | 2024-11-03T01:30-04:00 2024-11-04T01:30-05:00
            0 30 1 * * *   | 2024-11-03T01:30-05:00[America/New_York] | 2024-11-04T01:30-05:00 2024-11-05T01:30-05:00
            # clocks go back: a rhythm has no silent hour
            0 30 * * * *   | 2024-10-27T02:00+02:00[Europe/Berlin]    | 2024-10-27T02:30+02:00 2024-10-27T02:30+01:00
            0 0 * * * *    | 2024-11-03T00:30-04:00[America/New_York] | 2024-11-03T01:00-04:00 2024-11-03T01:00-05:00
            0 0 * 27 10 *  | 2024-10-27T01:30+02:00[Europe/Berlin]    | 2024-10-27T02:00+02:00 2024-10-27T02:00+01:00
            # half an hour
            0 15 2 * * *   | 2024-10-06T00:00+10:30[Australia/Lord_Howe] | 2024-10-06T02:30+11:00 2024-10-07T02:15+11:00
            0 45 1 * * *   | 2024-04-07T00:00+11:00[Australia/Lord_Howe] | 2024-04-07T01:45+11:00 2024-04-08T01:45+10:30
            """)
    void firesSensiblyWhereClocksChange(String text, ZonedDateTime after, String expected) {
        List<String> found = new ArrayList<>();
        ZonedDateTime last = after;
        for (int i = 0; i < 2; i++) {
            last = Schedule.parse(text).next(last).orElseThrow();
            assertThat(last.getZone()).isEqualTo(after.getZone());
            found.add(last.toOffsetDateTime().toString());
        }
        assertThat(String.join(" ", found)).isEqualTo(expected);
    }
}
