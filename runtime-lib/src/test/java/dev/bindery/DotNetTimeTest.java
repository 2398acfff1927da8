package dev.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DotNetTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-01T10:00:00.0012345+00:00 | 2024-05-01T10:00:00.001234500Z",
                "2024-05-01T10:00:00.0012345Z      | 2024-05-01T10:00:00.001234500Z",
                "2024-05-01T10:00:00.1+02:00       | 2024-05-01T10:00:00.1+02:00",
                "2024-05-01T10:00:00+0200          | 2024-05-01T10:00+02:00",
                "2024-05-01T10:00:00Z              | 2024-05-01T10:00Z",
                "2024-05-01t10:00:00z              | 2024-05-01T10:00Z",
                "2024-05-01T10:00:00               | 2024-05-01T10:00Z",
                "2024-05-01T10:00:00.9999999       | 2024-05-01T10:00:00.999999900Z",
                "2024-05-01 10:00:00 +00:00        | 2024-05-01T10:00Z",
                "05/01/2024 10:00:00 +00:00        | 2024-05-01T10:00Z",
                "5/1/2024 1:02:03 PM               | 2024-05-01T13:02:03Z",
                "5/1/2024 1:02:03 PM -05:00        | 2024-05-01T13:02:03-05:00",
                "05/01/2024 10:00:00               | 2024-05-01T10:00Z",
                "Wed, 01 May 2024 10:00:00 GMT     | 2024-05-01T10:00Z",
                "\"2024-05-01T10:00:00+00:00\"     | 2024-05-01T10:00Z",
                "9999-12-31T23:59:59.9999999+00:00 | 9999-12-31T23:59:59.999999900Z",
            })
    void readsATime(String text, String expected) {
        assertThat(DotNetTime.parse(text)).isEqualTo(OffsetDateTime.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00",
                "0001-01-01T00:00:00+00:00",
                "0001-01-01T00:00:00-08:00",
                "",
                "yesterday",
                "2024-13-01T00:00:00",
                "2024-05-01",
                "{}"
            })
    void findsNoTimeInWhatIsNone(String text) {
        assertThat(DotNetTime.parse(text)).isNull();
        assertThat(DotNetTime.instant(text)).isNull();
    }

    @Test
    void findsNoTimeInNull() {
        assertThat(DotNetTime.parse(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00:05:00                     | PT5M",
                "14.00:00:00                  | P14D",
                "\"1.02:03:04.5\"             | P1DT2H3M4.5S",
                "-00:00:01.0000001            | PT-1.0000001S",
                "10675199.02:48:05.4775807    | P10675199DT2H48M5.4775807S",
                "5                            |",
                "PT5M                         |",
                "{}                           |",
            })
    void readsADuration(String text, @Nullable String expected) {
        assertThat(DotNetTime.duration(text)).isEqualTo(expected == null ? null : Duration.parse(expected));
    }

    @Test
    void findsNoDurationInNull() {
        assertThat(DotNetTime.duration(null)).isNull();
    }
}
