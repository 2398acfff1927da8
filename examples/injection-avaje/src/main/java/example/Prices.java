package example;

import java.math.BigDecimal;

/** Knows what things cost. */
public interface Prices {
    /** What a thing costs today. */
    BigDecimal of(String item);
}
