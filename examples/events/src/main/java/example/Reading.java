package example;

/** What a sensor measured. */
public record Reading(String sensor, double celsius) {}
