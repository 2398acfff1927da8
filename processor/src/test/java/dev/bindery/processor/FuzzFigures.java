package dev.bindery.processor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of the programs of a run. */
final class FuzzFigures {
    private final Map<String, Integer> codes = new TreeMap<>();
    private int programs;
    private int functions;
    private int accepted;
    private int refused;

    /** Programs that compiled. */
    void accepted(int count, int ofFunctions, List<String> warnings) {
        programs += count;
        functions += ofFunctions;
        accepted += count;
        warnings.forEach(code -> codes.merge(code, 1, Integer::sum));
    }

    /** Broken programs of three functions each, of which some may have compiled. */
    void refused(int count, Compilation compilation) {
        programs += count;
        functions += 3 * count;
        if (compilation.success()) {
            accepted += count;
        } else {
            refused += count;
        }
        compilation.codes().forEach(code -> codes.merge(code, 1, Integer::sum));
    }

    @Override
    public String toString() {
        return "%d programs of %d functions: %d accepted, %d refused; codes seen: %s"
                .formatted(programs, functions, accepted, refused, codes);
    }
}
