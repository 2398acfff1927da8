package dev.bindery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.ConversionException;
import dev.bindery.spi.SampleCall;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class TimerRequestTest {
    private static TimerRequest read(String json) {
        return TimerRequest.fromBinding(SampleCall.data(new BoundValue.Json(json)));
    }

    @Test
    void readsWhatTheHostSends() {
        TimerRequest timer = read("""
                { "Schedule": { "AdjustForDST": false },
                  "ScheduleStatus": { "Last": "2024-05-01T10:00:00.0012+00:00", "Next": "2024-05-01T10:05:00+00:00",
                                      "LastUpdated": "2024-05-01T10:00:00.0012+00:00" },
                  "IsPastDue": true }""");
        assertThat(timer.pastDue()).isTrue();
        assertThat(timer.schedule().adjustForDst()).isFalse();
        OffsetDateTime last = OffsetDateTime.parse("2024-05-01T10:00:00.0012Z");
        assertThat(timer.scheduleStatus())
                .isEqualTo(new TimerRequest.ScheduleStatus(last, OffsetDateTime.parse("2024-05-01T10:05Z"), last));
    }

    @Test
    void hasNoLastRunAtTheFirst() {
        TimerRequest timer =
                read("{\"scheduleStatus\":{\"last\":\"0001-01-01T00:00:00\",\"next\":null},\"isPastDue\":false}");
        assertThat(timer.pastDue()).isFalse();
        assertThat(timer.schedule().adjustForDst()).isTrue();
        assertThat(timer.scheduleStatus()).isEqualTo(new TimerRequest.ScheduleStatus(null, null, null));
    }

    @Test
    void hasNoStatusWhereTheHostKeepsNone() {
        assertThat(read("{\"ScheduleStatus\":null}").scheduleStatus()).isNull();
        assertThat(read("{}").scheduleStatus()).isNull();
    }

    @Test
    void isNullForNothing() {
        assertThat(TimerRequest.fromBinding(SampleCall.data(BoundValue.NOTHING)))
                .isNull();
        assertThat(read("null")).isNull();
    }

    @Test
    void refusesWhatIsNoTimer() {
        assertThatThrownBy(() -> read("[]"))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("TakeOrder")
                .hasMessageContaining("a TimerRequest");
        TimerRequest broken = read("{\"IsPastDue\":");
        assertThatThrownBy(broken::pastDue)
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void isMadeInALineForATest() {
        TimerRequest.ScheduleStatus status =
                new TimerRequest.ScheduleStatus(null, OffsetDateTime.parse("2030-01-01T00:00Z"), null);
        assertThat(TimerRequest.of(true).pastDue()).isTrue();
        assertThat(TimerRequest.of(false, new TimerRequest.Schedule(false), status)
                        .scheduleStatus())
                .isEqualTo(status);
    }
}
