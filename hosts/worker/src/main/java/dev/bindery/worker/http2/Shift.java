package dev.bindery.worker.http2;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that the reading thread does itself, one after the other, when it has taken all of what it read: to hand a
 * job of a few microseconds to another thread, and each answer to the network, takes longer than the job. But a job may
 * turn out to take long. So a second thread watches, and where the same job waits at two of its looks, or still runs
 * after some more, it takes over: from then on it reads, and the thread that runs the job has no other business any
 * more.
 *
 * <p>All fields but the shared ones belong to the thread that reads; {@link #turn} passes them on.
 */
final class Shift {
    private static final long LOOK_NANOS = 1_000_000;

    /**
     * Where the thread of a job does not wait for anything, it may itself be held up, by a collection of garbage or by
     * other processes, and so it is given as many looks more.
     */
    private static final int LOOKS_AT_RUNNING = 4;

    /** After as many looks at nothing, the watch sleeps until there is a job. */
    private static final int LOOKS = 64;

    /** What is not done after this time, others do: it may be work for several processors. */
    private static final long MOST_NANOS = 500_000;

    /** But not where jobs take less than this each: to hand them over, and to send answers one by one, takes longer. */
    private static final long WORTH_NANOS = 50_000;

    /** When answers are sent though there are more jobs: the peer can be at work on them already. */
    private static final long FLUSH_NANOS = 120_000;

    /** Of bytes that the peer does not take; beyond, who sends should be one that can wait for room. */
    private static final int MUCH = 1 << 20;

    private static final int ATTEMPTS = 100;
    private static final long PAUSE_NANOS = 20_000_000;

    private final GrpcStream stream;
    private final ArrayDeque<Job> waiting = new ArrayDeque<>();
    private @Nullable Job current;
    private boolean takenOver;
    private volatile @Nullable Thread watch;

    /**
     * Odd while a job runs. Who makes it even, be it the thread that ran the job or the watch, is the one that reads.
     */
    private final AtomicLong turn = new AtomicLong();

    private volatile boolean asleep;
    private volatile boolean over;

    Shift(GrpcStream stream) {
        this.stream = stream;
    }

    void add(Job job) {
        waiting.add(job);
    }

    /** Whether the reading thread does a job, and so sends what there is to send afterwards. */
    boolean isAtWork() {
        return (turn.getPlain() & 1) != 0;
    }

    /**
     * Does what waits.
     *
     * @param mayHang whether it is of no matter when this thread gets back
     * @return whether this thread is still the one that reads
     */
    boolean work(boolean mayHang) {
        if (takenOver) {
            takenOver = false;
            leaveLate();
        }
        if (waiting.isEmpty()) {
            return true;
        }
        if (!mayHang && start(thread("bindery-read", true))) {
            return false;
        }
        if (!mayHang || !isWatched()) {
            passOn();
            return true;
        }
        long begin = System.nanoTime();
        long flushed = begin;
        int done = 0;
        for (Job job = waiting.poll(); job != null; job = waiting.poll()) {
            if (!run(job)) {
                return false;
            }
            long now = System.nanoTime();
            done++;
            if (now - begin > Math.max(MOST_NANOS, done * WORTH_NANOS) || stream.queued() > MUCH) {
                passOn();
            } else if (now - flushed > FLUSH_NANOS) {
                stream.flush();
                flushed = now;
            }
        }
        return true;
    }

    private boolean run(Job job) {
        current = job;
        long mine = turn.getPlain() + 1;
        turn.set(mine);
        if (asleep) {
            asleep = false;
            LockSupport.unpark(watch);
        }
        try {
            job.run();
        } catch (Throwable e) {
            report(e);
        }
        // The interruption was the job's.
        Thread.interrupted();
        if (turn.compareAndSet(mine, mine + 1)) {
            current = null;
            return true;
        }
        stream.flush();
        return false;
    }

    /** Jobs answer for themselves; what they throw is a mistake of ours, and must not end the stream. */
    private static void report(Throwable e) {
        try {
            System.err.println("LanguageWorkerConsoleLog A call ended with an error: " + e);
        } catch (Throwable again) {
            // There is no memory for it.
        }
    }

    private boolean isWatched() {
        if (watch == null) {
            Thread thread = thread("bindery-watch", false);
            asleep = false;
            watch = thread;
            if (!start(thread)) {
                watch = null;
            }
        }
        return watch != null;
    }

    /** Without what calls left in this thread's locals. */
    private Thread thread(String name, boolean reads) {
        Runnable work = new Runnable() {
            @Override
            public void run() {
                if (reads) {
                    stream.read();
                } else {
                    watch();
                }
            }
        };
        Thread thread = new Thread(null, work, name, 0, false);
        thread.setDaemon(true);
        return thread;
    }

    private static boolean start(Thread thread) {
        try {
            thread.start();
            return true;
        } catch (OutOfMemoryError e) {
            // There are no more threads for now.
            return false;
        }
    }

    private void passOn() {
        int attempts = 0;
        for (Job job = waiting.peek(); job != null; job = waiting.peek()) {
            try {
                job.runElsewhere();
                waiting.remove();
            } catch (OutOfMemoryError e) {
                // Another job has all the memory now.
                if (++attempts > ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void watch() {
        long seen = turn.get();
        int looks = 0;
        while (!over) {
            LockSupport.parkNanos(this, LOOK_NANOS);
            Thread.interrupted();
            long now = turn.get();
            if (now != seen) {
                seen = now;
                looks = 0;
            } else if ((now & 1) != 0) {
                if ((stream.isWaiting() || ++looks > LOOKS_AT_RUNNING) && turn.compareAndSet(now, now + 1)) {
                    takenOver = true;
                    stream.read();
                    return;
                }
            } else if (++looks > LOOKS) {
                asleep = true;
                while (asleep && turn.get() == seen && !over) {
                    LockSupport.park(this);
                    Thread.interrupted();
                }
                asleep = false;
                looks = 0;
            }
        }
    }

    /** The job that runs is none of this thread's, which reads from now on; others do what waits. */
    private void leaveLate() {
        stream.flush();
        watch = null;
        Job late = current;
        current = null;
        if (late != null) {
            late.overdue();
        }
        passOn();
    }

    /** There is nothing to read any more. */
    void end() {
        over = true;
        LockSupport.unpark(watch);
    }
}
