package example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Where teas are kept. In memory, to keep the example to its subject; a real one asks a database. */
final class Shelf {
    /** There is no such tea. */
    static final class NotFound extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotFound(int id) {
            super("There is no tea " + id + ".");
        }
    }

    private final Map<Integer, Tea> teas = new ConcurrentSkipListMap<>();
    private final AtomicInteger ids = new AtomicInteger();

    List<Tea> all() {
        return List.copyOf(teas.values());
    }

    Tea get(int id) {
        Tea tea = teas.get(id);
        if (tea == null) {
            throw new NotFound(id);
        }
        return tea;
    }

    Tea add(Tea tea) {
        Tea added = tea.withId(ids.incrementAndGet());
        teas.put(added.id(), added);
        return added;
    }

    Tea replace(int id, Tea tea) {
        get(id);
        teas.put(id, tea.withId(id));
        return get(id);
    }

    void remove(int id) {
        get(id);
        teas.remove(id);
    }
}
