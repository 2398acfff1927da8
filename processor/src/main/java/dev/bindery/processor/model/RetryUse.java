package dev.bindery.processor.model;

import java.util.List;

/**
 * A retry policy as it is written on a method.
 *
 * @param site the annotation
 * @param annotation the annotation as a user writes it
 * @param strategy the {@code strategy} in function.json
 * @param properties its elements
 */
public record RetryUse(Site site, String annotation, String strategy, List<PropertyUse> properties) {}
