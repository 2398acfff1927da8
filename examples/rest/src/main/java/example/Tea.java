package example;

import java.math.BigDecimal;

/**
 * A tea, as the resource shows it and takes it.
 *
 * @param id its number; given by the shop
 * @param name its name
 * @param price its price
 */
public record Tea(Integer id, String name, BigDecimal price) {
    /** The same tea under another number. */
    Tea withId(int newId) {
        return new Tea(newId, name, price);
    }
}
