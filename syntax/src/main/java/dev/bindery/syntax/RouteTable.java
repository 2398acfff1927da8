package dev.bindery.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Routes in the order in which they were added, to find those that cover another one without comparing it with each:
 * routes that begin with other literals are not looked at.
 *
 * @param <T> what belongs to a route
 */
public final class RouteTable<T> {
    private record Entry<T>(int place, RouteTemplate route, T value) {}

    /** The routes that have the same literals so far; other segments are taken to be the same. */
    private static final class Node<T> {
        final Map<String, Node<T>> literals = new HashMap<>();

        @Nullable
        Node<T> others;

        final List<Entry<T>> ends = new ArrayList<>();
    }

    private final Node<T> root = new Node<>();
    private int size;

    /** Makes a table without routes. */
    public RouteTable() {}

    /**
     * Adds a route behind all others.
     *
     * @param route the route
     * @param value what belongs to it
     */
    public void add(RouteTemplate route, T value) {
        Node<T> node = root;
        for (RouteSegment segment : route.required()) {
            String literal = segment.literal();
            if (literal != null) {
                node = node.literals.computeIfAbsent(key(literal), text -> new Node<>());
            } else {
                if (node.others == null) {
                    node.others = new Node<>();
                }
                node = node.others;
            }
        }
        node.ends.add(new Entry<>(size++, route, value));
    }

    /**
     * Finds the routes that cover another one.
     *
     * @param route the other route
     * @return what belongs to those that {@linkplain RouteTemplate#covers cover} it, in the order in which they were
     *     added; each is compared only when it is asked for
     */
    public Stream<T> covering(RouteTemplate route) {
        List<Entry<T>> found = new ArrayList<>(root.ends);
        List<Node<T>> level = List.of(root);
        for (RouteSegment segment : route.required()) {
            List<Node<T>> next = new ArrayList<>();
            for (Node<T> node : level) {
                String literal = segment.literal();
                Node<T> same = literal == null ? null : node.literals.get(key(literal));
                if (same != null) {
                    next.add(same);
                }
                if (node.others != null) {
                    next.add(node.others);
                }
            }
            next.forEach(node -> found.addAll(node.ends));
            level = next;
        }
        found.sort(Comparator.comparingInt(Entry::place));
        return found.stream().filter(entry -> entry.route().covers(route)).map(Entry::value);
    }

    private static String key(String literal) {
        return literal.toLowerCase(Locale.ROOT);
    }
}
