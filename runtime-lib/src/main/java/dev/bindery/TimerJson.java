package dev.bindery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.bindery.spi.BindingData;
import dev.bindery.spi.JsonType;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the host's JSON of a timer's run. A class of its own, so that Jackson is loaded only where somebody asks. */
final class TimerJson {
    private TimerJson() {}

    static TimerRequest.Run read(BindingData data, String json) {
        try {
            JsonNode root = JsonType.of(JsonNode.class).read(json);
            return new TimerRequest.Run(
                    property(root, "IsPastDue").asBoolean(),
                    new TimerRequest.Schedule(
                            property(property(root, "Schedule"), "AdjustForDST").asBoolean(true)),
                    status(property(root, "ScheduleStatus")));
        } catch (IllegalArgumentException e) {
            throw data.cannotBecome("a TimerRequest", e);
        }
    }

    private static TimerRequest.@Nullable ScheduleStatus status(JsonNode status) {
        return status.isObject()
                ? new TimerRequest.ScheduleStatus(
                        time(status, "Last"), time(status, "Next"), time(status, "LastUpdated"))
                : null;
    }

    private static @Nullable OffsetDateTime time(JsonNode status, String name) {
        return DotNetTime.parse(property(status, name).asText(null));
    }

    /** Custom handlers may see other capitals than gRPC workers. */
    private static JsonNode property(@Nullable JsonNode object, String name) {
        if (object != null) {
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                if (property.getKey().equalsIgnoreCase(name)) {
                    return property.getValue();
                }
            }
        }
        return MissingNode.getInstance();
    }
}
