package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Discouraged;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the function on a schedule. The host stores the schedule's state in {@code AzureWebJobsStorage}.
 *
 * <p>The parameter is a {@code TimerRequest}, {@code String} (its JSON) or a JSON type. Metadata: {@code TimerTrigger}.
 *
 * <pre>{@code
 * import dev.bindery.annotation.TimerTrigger;
 * import dev.bindery.Context;
 * import dev.bindery.TimerRequest;
 *
 * public final class Cleanup {
 *   public void nightly(@TimerTrigger(schedule = "0 30 2 * * *") TimerRequest timer, Context context) {
 *     context.logger().info("past due: {}", timer.pastDue());
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "timerTrigger",
        role = Role.TRIGGER,
        content = Content.JSON,
        retries = true,
        metadata = @Metadata(name = "TimerTrigger"),
        extension = "Timer")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface TimerTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * NCRONTAB, {@code second minute hour day month day-of-week} (0 is Sunday; both day fields must match), or a time
     * span such as {@code 00:05:00} counted from the last run. {@code 24:00:00} is 24 days.
     *
     * @return the schedule
     */
    @Property(format = TextFormat.SCHEDULE, appSettings = true)
    String schedule();

    /**
     * Whether the function also runs at each start of a host instance.
     *
     * @return whether it runs on start-up
     */
    @Discouraged(
            value = "true",
            because = "The function then runs beside its schedule too, at every start of the host and every scale-out.")
    boolean runOnStartup() default false;

    /**
     * Whether the schedule's state outlives the host, so that a missed run is made up for. The host turns it off itself
     * for schedules that fire more than once a minute.
     *
     * @return whether the schedule is monitored
     */
    @Discouraged(value = "true", because = "The host turns it off by itself.", whereOften = "schedule")
    boolean useMonitor() default true;
}
