package example;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a tea has to be. */
final class Validation {
    /** A request says something that cannot be. */
    static final class Invalid extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** What is wrong, by the names of the fields. */
        private final transient Map<String, String> errors;

        Invalid(Map<String, String> errors) {
            super("The tea is not valid.");
            this.errors = errors;
        }

        Map<String, String> errors() {
            return errors;
        }
    }

    private Validation() {}

    static Tea valid(Tea tea) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (tea == null) {
            errors.put("", "must be a tea");
        } else {
            if (tea.name() == null || tea.name().isBlank()) {
                errors.put("name", "must not be empty");
            }
            if (tea.price() == null || tea.price().compareTo(BigDecimal.ZERO) <= 0) {
                errors.put("price", "must be more than 0");
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return tea;
    }
}
