package dev.bindery.local.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Timers' states in the embedded store. Times are text, which keeps their zone. */
final class EmbeddedTimers implements TimerStates {
    private final Database database;

    EmbeddedTimers(Database database) {
        this.database = database;
    }

    @Override
    public Optional<TimerState> find(String function) {
        return database.call(session -> session.first(
                "SELECT last_run, next_run, last_updated FROM timers WHERE function = ?",
                EmbeddedTimers::state,
                function));
    }

    @Override
    public void save(String function, TimerState state) {
        ZonedDateTime last = state.last();
        database.call(session -> session.update(
                "MERGE INTO timers (function, last_run, next_run, last_updated) VALUES (?, ?, ?, ?)",
                function,
                last == null ? null : last.toString(),
                state.next().toString(),
                state.lastUpdated().toString()));
    }

    private static TimerState state(ResultSet row) throws SQLException {
        String last = row.getString(1);
        return new TimerState(
                last == null ? null : ZonedDateTime.parse(last),
                ZonedDateTime.parse(row.getString(2)),
                ZonedDateTime.parse(row.getString(3)));
    }
}
