package dev.bindery.local.storage.azure;

import dev.bindery.local.json.JsonText;
import dev.bindery.local.storage.TimerState;
import dev.bindery.local.storage.TimerStates;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Timers' states in Azure Storage: the status blobs of the Functions host. */
final class AzureTimers implements TimerStates {
    private static final String NEVER = "0001-01-01T00:00:00";

    private final HostBlobs host;

    AzureTimers(HostBlobs host) {
        this.host = host;
    }

    private String name(String function) {
        return "timers/" + host.hostId() + "/Host.Functions." + function + "/status";
    }

    @Override
    public Optional<TimerState> find(String function) {
        return host.read(name(function)).flatMap(text -> read(function, text));
    }

    private static Optional<TimerState> read(String function, String text) {
        try {
            Map<String, @Nullable Object> json = JsonText.object(text);
            ZonedDateTime last = time(json.get("Last"));
            ZonedDateTime next = time(json.get("Next"));
            ZonedDateTime updated = time(json.get("LastUpdated"));
            return next == null || updated == null
                    ? Optional.empty()
                    : Optional.of(new TimerState(last, next, updated));
        } catch (IllegalArgumentException | DateTimeException e) {
            LoggerFactory.getLogger("Host.Triggers.Timer")
                    .warn("The state of timer '{}' cannot be read; it begins anew", function);
            return Optional.empty();
        }
    }

    private static @Nullable ZonedDateTime time(@Nullable Object value) {
        String text = String.valueOf(value);
        return value == null || text.startsWith(LocalDateTime.parse(NEVER).toString())
                ? null
                : ZonedDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    @Override
    public void save(String function, TimerState state) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("Last", state.last() == null ? NEVER : text(state.last()));
        json.put("Next", text(state.next()));
        json.put("LastUpdated", text(state.lastUpdated()));
        host.write(name(function), JsonText.write(json));
    }

    private static String text(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
