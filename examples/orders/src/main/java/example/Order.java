package example;

import java.math.BigDecimal;

/** What a customer asks for. */
public record Order(String id, String item, int count, BigDecimal price) {
    BigDecimal total() {
        return price.multiply(BigDecimal.valueOf(count));
    }
}
