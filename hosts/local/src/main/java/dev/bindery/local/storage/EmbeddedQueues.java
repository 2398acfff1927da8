package dev.bindery.local.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queues in the embedded store. */
final class EmbeddedQueues implements Queues {
    private static final Duration TIME_TO_LIVE = Duration.ofDays(7);
    /** In milliseconds: a clock that goes back by no more has only been adjusted. */
    private static final long ADJUSTED = 1000;

    private static final String COLUMNS =
            "SELECT queue, id, pop_receipt, body, dequeue_count, inserted, expires, visible FROM messages ";
    /** The queue in the order lets H2 walk its index instead of sorting. */
    private static final String VISIBLE =
            COLUMNS + "WHERE queue = ? AND visible <= ? AND expires > ? ORDER BY queue, seq LIMIT ?";

    private final Database database;
    private final Clock clock;
    /** Of the times that the clock has said, the latest; the database's thread alone knows it. */
    private long latest = Long.MIN_VALUE / 2;

    EmbeddedQueues(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<StoredMessage> receive(String queue, int limit, Duration lease) {
        return database.call(session -> {
            long now = now(session);
            List<StoredMessage> received = new ArrayList<>();
            for (StoredMessage message : session.all(VISIBLE, EmbeddedQueues::message, queue, now, now, limit)) {
                String receipt = UUID.randomUUID().toString();
                long visible = now + lease.toMillis();
                session.update(
                        "UPDATE messages SET leased = TRUE, visible = ?, pop_receipt = ?,"
                                + " dequeue_count = dequeue_count + 1 WHERE id = ?",
                        visible,
                        receipt,
                        message.id());
                received.add(leased(message, receipt, message.dequeueCount() + 1, visible));
            }
            return received;
        });
    }

    @Override
    public List<StoredMessage> peek(String queue, int limit) {
        return database.call(session -> {
            long now = now(session);
            return session.all(VISIBLE, EmbeddedQueues::message, queue, now, now, limit);
        });
    }

    @Override
    public Optional<StoredMessage> renew(StoredMessage message, Duration lease) {
        String receipt = UUID.randomUUID().toString();
        return database.call(session -> {
            long visible = now(session) + lease.toMillis();
            int updated = session.update(
                    "UPDATE messages SET visible = ?, pop_receipt = ? WHERE id = ? AND pop_receipt = ? AND leased",
                    visible,
                    receipt,
                    message.id(),
                    message.popReceipt());
            return updated == 0
                    ? Optional.empty()
                    : Optional.of(leased(message, receipt, message.dequeueCount(), visible));
        });
    }

    @Override
    public void release(StoredMessage message, Duration delay) {
        database.call(session -> session.update(
                "UPDATE messages SET leased = FALSE, visible = ? WHERE id = ? AND pop_receipt = ? AND leased",
                now(session) + delay.toMillis(),
                message.id(),
                message.popReceipt()));
    }

    void put(Session session, String queue, byte[] body) throws SQLException {
        long now = clock.millis();
        session.update(
                "INSERT INTO messages (queue, id, pop_receipt, body, dequeue_count, inserted, expires, visible, leased)"
                        + " VALUES (?, ?, '', ?, 0, ?, ?, ?, FALSE)",
                queue,
                UUID.randomUUID().toString(),
                body,
                now,
                now + TIME_TO_LIVE.toMillis(),
                now);
    }

    /** The time. When the clock was set back, what waits for a time waits no longer than it would have. */
    private long now(Session session) throws SQLException {
        long now = clock.millis();
        if (now < latest - ADJUSTED) {
            session.update("UPDATE messages SET visible = visible - ?", latest - now);
            latest = now;
        }
        latest = Math.max(latest, now);
        return now;
    }

    void remove(Session session, StoredMessage message) throws SQLException {
        int removed = session.update(
                "DELETE FROM messages WHERE id = ? AND pop_receipt = ? AND leased", message.id(), message.popReceipt());
        if (removed == 0) {
            throw new LeaseLostException(message, "Nothing that the function wrote was kept; the message runs again.");
        }
    }

    private static StoredMessage leased(StoredMessage message, String receipt, int count, long visible) {
        return new StoredMessage(
                message.queue(),
                message.id(),
                receipt,
                message.body(),
                count,
                message.insertionTime(),
                message.expirationTime(),
                Instant.ofEpochMilli(visible),
                true);
    }

    private static StoredMessage message(ResultSet row) throws SQLException {
        return new StoredMessage(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBytes(4),
                row.getInt(5),
                Instant.ofEpochMilli(row.getLong(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                true);
    }
}
