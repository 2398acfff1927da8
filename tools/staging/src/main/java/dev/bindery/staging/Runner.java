package dev.bindery.staging;

import dev.bindery.syntax.Names;
import java.util.Arrays;
import java.util.List;

/** What runs a staged app in Azure. */
public enum Runner {
    /** Azure's Java stack, or a worker in its place: nothing in {@code host.json} speaks of it. */
    DEFAULT("default"),
    /** Bindery's custom handler, which {@code host.json} tells the host to start. */
    CUSTOM_HANDLER("custom-handler");

    private final String spelling;

    Runner(String spelling) {
        this.spelling = spelling;
    }

    /**
     * Finds a runner.
     *
     * @param text {@code default} or {@code custom-handler}
     * @return the runner
     * @throws StagingException if there is none of that name
     */
    public static Runner of(String text) {
        List<String> spellings = Arrays.stream(values()).map(Runner::toString).toList();
        return Arrays.stream(values())
                .filter(runner -> runner.spelling.equals(text))
                .findFirst()
                .orElseThrow(() -> new StagingException(
                        "There is no runner '" + text + "'.",
                        "The runners are " + String.join(" and ", spellings) + ".",
                        Names.nearest(text, spellings)
                                .map(nearest -> "Did you mean " + nearest + "?")
                                .orElse("Write one of them, or leave it out for default.")));
    }

    /**
     * How the runner is written.
     *
     * @return the text that {@link #of} takes
     */
    @Override
    public String toString() {
        return spelling;
    }
}
