package dev.bindery.local.triggers;

import dev.bindery.local.json.JsonText;
import dev.bindery.local.storage.TimerState;
import dev.bindery.spi.BoundValue;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a timer's function is given: its schedule's state as the Functions host writes it. */
final class TimerPayload {
    private static final String NEVER = "0001-01-01T00:00:00";

    private TimerPayload() {}

    static BoundValue of(boolean adjustForDst, @Nullable TimerState state, boolean pastDue) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("Schedule", Map.of("AdjustForDST", adjustForDst));
        payload.put("ScheduleStatus", state == null ? null : status(state));
        payload.put("IsPastDue", pastDue);
        return new BoundValue.Json(JsonText.write(payload));
    }

    private static Map<String, Object> status(TimerState state) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("Last", state.last() == null ? NEVER : text(state.last()));
        status.put("Next", text(state.next()));
        status.put("LastUpdated", text(state.lastUpdated()));
        return status;
    }

    private static String text(ZonedDateTime time) {
        return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
