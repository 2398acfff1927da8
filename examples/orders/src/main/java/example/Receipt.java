package example;

import java.math.BigDecimal;

/** What a customer gets for an order. */
public record Receipt(String orderId, BigDecimal total) {}
