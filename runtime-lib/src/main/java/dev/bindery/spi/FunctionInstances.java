package dev.bindery.spi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The function classes' instances in this process: each is made at its first call and closed at the end. */
public final class FunctionInstances implements AutoCloseable {
    /** Copied when one is made and never changed after: looked at by every call, and the cheapest map to look at. */
    private volatile IdentityHashMap<Class<?>, Object> made = new IdentityHashMap<>();

    private final ConcurrentHashMap<Class<?>, Slot> slots = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Thread, Slot> waiting = new ConcurrentHashMap<>();
    private final Deque<AutoCloseable> closeables = new ArrayDeque<>();
    private final @Nullable InstanceProvider provider;
    private boolean closed;

    /**
     * No instances yet.
     *
     * @param loader the application's class loader, where an {@link InstanceProvider} may be registered
     * @throws IllegalStateException if more than one is
     */
    public FunctionInstances(ClassLoader loader) {
        Iterator<InstanceProvider> providers =
                ServiceLoader.load(InstanceProvider.class, loader).iterator();
        provider = providers.hasNext() ? providers.next() : null;
        if (provider != null && providers.hasNext()) {
            throw new IllegalStateException("Two instance providers are registered, "
                    + provider.getClass().getName() + " and "
                    + providers.next().getClass().getName()
                    + "; an application has at most one. Remove one from META-INF/services/"
                    + InstanceProvider.class.getName() + ".");
        }
    }

    /**
     * The instance of a function class. Making one may ask for another, but not for itself.
     *
     * @param type the class
     * @param constructor makes it where no provider does
     * @param <T> the class
     * @return the instance, the same at every call
     * @throws IllegalStateException if the provider cannot make it, if making it needs it already, or after
     *     {@link #close}
     */
    public <T> T get(Class<T> type, Supplier<? extends T> constructor) {
        Object instance = made.get(type);
        return type.cast(instance != null ? instance : slot(type).make(type, constructor));
    }

    private Slot slot(Class<?> type) {
        Slot slot = slots.get(type);
        if (slot == null) {
            Slot mine = new Slot();
            slot = slots.putIfAbsent(type, mine);
            slot = slot == null ? mine : slot;
        }
        return slot;
    }

    /** One class's place. Its lock is held while the instance is made, so that two first calls make one. */
    private final class Slot {
        private final ReentrantLock making = new ReentrantLock();
        private volatile @Nullable Thread maker;

        Object make(Class<?> type, Supplier<?> constructor) {
            lock(type);
            try {
                Object instance = made.get(type);
                if (instance == null) {
                    maker = Thread.currentThread();
                    instance = provided(type);
                    instance = instance == null ? constructor.get() : instance;
                    keep(type, instance);
                }
                return instance;
            } finally {
                maker = null;
                making.unlock();
            }
        }

        /** Announced before it is checked: of two threads that wait for each other, the later one sees it. */
        private void lock(Class<?> type) {
            Thread me = Thread.currentThread();
            waiting.put(me, this);
            try {
                if (waitsFor(me)) {
                    throw new IllegalStateException(
                            "The instance of " + type.getName()
                                    + " cannot be made: making it asks for that instance itself, be it by way of another class.");
                }
                making.lock();
            } finally {
                waiting.remove(me);
            }
        }

        private boolean waitsFor(Thread thread) {
            Thread holder = maker;
            while (holder != null && holder != thread) {
                Slot next = waiting.get(holder);
                holder = next == null ? null : next.maker;
            }
            return holder == thread;
        }
    }

    private @Nullable Object provided(Class<?> type) {
        if (provider == null) {
            return null;
        }
        Object instance;
        try {
            instance = provider.instance(type);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(
                    provider.getClass().getName() + " could not make an instance of " + type.getName(), e);
        }
        if (instance != null && !type.isInstance(instance)) {
            throw new IllegalStateException(provider.getClass().getName() + " made an instance of "
                    + instance.getClass().getName() + " where " + type.getName() + " was asked for.");
        }
        return instance;
    }

    private void keep(Class<?> type, Object instance) {
        synchronized (closeables) {
            if (closed) {
                throw new IllegalStateException("The app is shutting down; no more function classes are made.");
            }
            if (instance instanceof AutoCloseable closeable) {
                closeables.push(closeable);
            }
            IdentityHashMap<Class<?>, Object> more = new IdentityHashMap<>(made);
            more.put(type, instance);
            made = more;
        }
    }

    /**
     * Closes what can be closed, the last made first. Every one is closed, also after one that fails.
     *
     * @throws IllegalStateException if one fails; its cause is the first failure, with the later ones suppressed in it
     */
    @Override
    public void close() {
        Exception failure = null;
        for (AutoCloseable next = nextToClose(); next != null; next = nextToClose()) {
            try {
                next.close();
            } catch (Exception e) {
                if (e instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw new IllegalStateException("A function class could not be closed: " + failure.getMessage(), failure);
        }
    }

    private @Nullable AutoCloseable nextToClose() {
        synchronized (closeables) {
            closed = true;
            return closeables.poll();
        }
    }
}
