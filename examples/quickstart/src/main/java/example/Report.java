package example;

import dev.bindery.Context;
import dev.bindery.TimerRequest;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.TimerTrigger;

/** Runs on a schedule, which is an app setting. */
public final class Report {

    /** Every five minutes, unless REPORT_SCHEDULE says otherwise. */
    @FunctionName("Report")
    public void report(@TimerTrigger(schedule = "%REPORT_SCHEDULE%") TimerRequest timer, Context context) {
        context.logger().info("The report is {}.", timer.pastDue() ? "late" : "on time");
    }
}
