package dev.bindery.worker.app;

import dev.bindery.Context;
import dev.bindery.logging.InvocationScope;
import dev.bindery.logging.LogLevel;
import dev.bindery.logging.LogLine;
import dev.bindery.logging.LogSink;
import dev.bindery.worker.LogOutlet;
import dev.bindery.worker.rpc.Failure;
import dev.bindery.worker.rpc.Log;

/** What an app logs by SLF4J, on its way to the host. Levels have the host's numbers. */
final class Sink implements LogSink {
    private final LogOutlet logs;

    Sink(LogOutlet logs) {
        this.logs = logs;
    }

    @Override
    public boolean isEnabled(String category, LogLevel level) {
        Context call = InvocationScope.current();
        return logs.isEnabled(call == null ? null : call.functionName(), category, level.ordinal());
    }

    @Override
    public void write(LogLine line) {
        String category = line.category();
        // The host shows a call's lines under the function's name, whatever their category.
        String message = category.startsWith("Function.") ? line.message() : category + ": " + line.message();
        logs.write(new Log(
                line.invocationId(),
                category,
                line.level().ordinal(),
                message,
                line.eventId(),
                line.thrown() == null ? null : Failure.of(line.thrown(), category, true),
                false));
    }
}
