package dev.bindery.local.storage;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a timer is in its schedule.
 *
 * @param last when it ran last; null if never
 * @param next when it is due
 * @param lastUpdated the time from which {@code next} was counted
 */
public record TimerState(@Nullable ZonedDateTime last, ZonedDateTime next, ZonedDateTime lastUpdated) {}
