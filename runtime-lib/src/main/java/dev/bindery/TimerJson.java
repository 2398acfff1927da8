package dev.bindery;

import dev.bindery.spi.BindingData;
import org.jspecify.annotations.Nullable;

/** Reads the host's JSON of a timer's run. A class of its own, so that Jackson is loaded only where somebody asks. */
final class TimerJson {
    private TimerJson() {}

    static TimerRequest.Run read(BindingData data) {
        TimerRequest.Run run = JsonObject.read(data, "a TimerRequest", TimerJson::run);
        if (run == null) {
            throw data.cannotBecome("a TimerRequest", null);
        }
        return run;
    }

    private static TimerRequest.Run run(JsonObject run) {
        JsonObject schedule = run.object("Schedule");
        return new TimerRequest.Run(
                run.flag("IsPastDue", false),
                new TimerRequest.Schedule(schedule == null || schedule.flag("AdjustForDST", true)),
                status(run.object("ScheduleStatus")));
    }

    private static TimerRequest.@Nullable ScheduleStatus status(@Nullable JsonObject status) {
        return status == null
                ? null
                : new TimerRequest.ScheduleStatus(status.time("Last"), status.time("Next"), status.time("LastUpdated"));
    }
}
