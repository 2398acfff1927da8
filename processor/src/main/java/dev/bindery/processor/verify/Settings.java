package dev.bindery.processor.verify;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The app settings that are known while compiling: names only. Without a file nothing is known, and nothing is missing.
 *
 * @param file the file that they come from; empty for none
 * @param names their names, nested ones with a colon
 */
public record Settings(String file, List<String> names) {
    public static final Settings UNKNOWN = new Settings("", List.of());

    /** Sorts the names and leaves those out that differ by case alone: the host does not tell them apart. */
    public static Settings of(String file, Collection<String> names) {
        SortedSet<String> sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.forEach(name -> sorted.add(name.replace("__", ":")));
        return new Settings(file, List.copyOf(sorted));
    }

    boolean lacks(String name) {
        return !file.isEmpty() && names.stream().noneMatch(colons(name)::equalsIgnoreCase);
    }

    /** A connection is looked up with and without a prefix, as a value or as a group of settings. */
    boolean lacksConnection(String name) {
        if (file.isEmpty()) {
            return false;
        }
        for (String prefix : List.of("ConnectionStrings:AzureWebJobs", "AzureWebJobs", "ConnectionStrings:", "")) {
            String wanted = (prefix + colons(name)).toLowerCase(Locale.ROOT);
            for (String known : names) {
                String lower = known.toLowerCase(Locale.ROOT);
                if (lower.equals(wanted) || lower.startsWith(wanted + ":")) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String colons(String name) {
        return name.replace("__", ":");
    }
}
