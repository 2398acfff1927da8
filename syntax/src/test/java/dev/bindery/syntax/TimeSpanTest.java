package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {
    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "6, P6D",
        "-6, P-6D",
        "00:05, PT5M",
        "6:12, PT6H12M",
        "00:05:00, PT5M",
        "1:2:3, PT1H2M3S",
        "23:59:59, PT23H59M59S",
        "0:0:0.250, PT0.25S",
        "00:00:00.0000001, PT0.0000001S",
        "1.00:00:00, P1D",
        "1.02:03, P1DT2H3M",
        "6.12:14:45.3448, P6DT12H14M45.3448S",
        "6:12:14:45, P6DT12H14M45S",
        "6:12:14:45.5, P6DT12H14M45.5S",
        "-6.12:14:45, PT-156H-14M-45S",
        "-00:00:00.5, PT-0.5S",
        "24:00:00, P24D",
        "24:0:0, P24D",
        "30:05:10, P30DT5H10M",
        "' 00:05:00\t', PT5M",
        "0023:0059:0059.0099, PT23H59M59.0099S",
        "10675199.02:48:05.4775807, PT256204778H48M5.4775807S",
        "-10675199.02:48:05.4775808, PT-256204778H-48M-5.4775808S"
    })
    void reads(String text, Duration expected) {
        assertThat(TimeSpan.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\", 0",
                "\"  \", 0",
                "-, 1",
                "five, 0",
                "+5, 0",
                "00:05:00s, 8",
                "00:, 3",
                ":10, 0",
                "10., 3",
                ".123, 0",
                "10.12, 0",
                "24:00, 0",
                "00:60, 3",
                "00:60:00, 3",
                "00:00:60, 6",
                "30:24:00, 3",
                "30:00:60, 6",
                "1.24:00:00, 2",
                "24:00:00.5, 0",
                "00:00:00.12345678, 9",
                "1:2:3:4:5, 0",
                "1.2.3, 0",
                "1:2:3:4:5:6, 10",
                "10675200, 0",
                "10675199.03:00:00, 0",
                "99999999999999999999, 0"
            })
    void refuses(String text, int index) {
        SyntaxException e = catchThrowableOfType(SyntaxException.class, () -> TimeSpan.parse(text));

        assertThat(e).as(text).isNotNull();
        assertThat(e.index()).as(e.getMessage()).isEqualTo(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00:00", "48:00:00", "-24:00:00", "99:23:59"})
    void knowsWhereHoursAreDays(String text) {
        assertThat(TimeSpan.readsHoursAsDays(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23:59:59", "1.00:00:00", "24", "24:00", "24:60:00", "", "x"})
    void knowsWhereHoursAreNotDays(String text) {
        assertThat(TimeSpan.readsHoursAsDays(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 00:00:00",
        "PT5M, 00:05:00",
        "P1D, 1.00:00:00",
        "PT-5M, -00:05:00",
        "PT0.5S, 00:00:00.5000000",
        "PT0.00000015S, 00:00:00.0000001",
        "PT-0.00000005S, 00:00:00",
        "P24DT1S, 24.00:00:01"
    })
    void writes(Duration duration, String expected) {
        assertThat(TimeSpan.format(duration)).isEqualTo(expected);
    }

    @Test
    void writesWhatItReads() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            Duration duration = Duration.ofNanos(random.nextLong() >> random.nextInt(63))
                    .dividedBy(100)
                    .multipliedBy(100);
            assertThat(TimeSpan.parse(TimeSpan.format(duration))).isEqualTo(duration);
        }
    }

    @Test
    void cannotWriteWhatDotNetCannotHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.format(Duration.ofDays(10_675_200)));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.format(Duration.ofSeconds(Long.MIN_VALUE)));
    }
}
