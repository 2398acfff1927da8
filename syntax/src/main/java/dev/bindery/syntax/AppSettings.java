package dev.bindery.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** References to app settings in a text: {@code %NAME%}, which the host replaces once, when it loads a function. */
public final class AppSettings {
    private AppSettings() {}

    /**
     * Replaces each {@code %NAME%} by the value of the setting. A value is taken as it is, percent signs included.
     *
     * @param text the text
     * @param settings gives the value of a setting, or null if it is not defined
     * @return the text with all values in place
     * @throws SyntaxException if a percent sign is not closed or nothing is between two of them
     * @throws UndefinedSettingException if {@code settings} gives null for a name
     */
    public static String resolveSettings(String text, Function<String, @Nullable String> settings) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Reference reference : references(text)) {
            String value = settings.apply(reference.name());
            if (value == null) {
                throw new UndefinedSettingException(text, reference.name(), reference.start());
            }
            out.append(text, at, reference.start()).append(value);
            at = reference.end();
        }
        return out.append(text, at, text.length()).toString();
    }

    /**
     * The settings that a text refers to.
     *
     * @param text the text
     * @return the names between percent signs, each once, in the order of the text; unmodifiable
     * @throws SyntaxException if a percent sign is not closed or nothing is between two of them
     */
    public static Set<String> settingNames(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (Reference reference : references(text)) {
            names.add(reference.name());
        }
        return Collections.unmodifiableSet(names);
    }

    private static List<Reference> references(String text) {
        List<Reference> references = new ArrayList<>();
        int open = text.indexOf('%');
        while (open >= 0) {
            int close = text.indexOf('%', open + 1);
            if (close < 0) {
                throw new SyntaxException(
                        text, open, "This percent sign is not closed; an app setting is written %NAME%.");
            }
            if (close == open + 1) {
                throw new SyntaxException(
                        text, open, "The name of an app setting must stand between the percent signs: %NAME%.");
            }
            references.add(new Reference(text.substring(open + 1, close), open, close + 1));
            open = text.indexOf('%', close + 1);
        }
        return references;
    }

    private record Reference(String name, int start, int end) {}
}
