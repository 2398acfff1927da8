package example;

/** Something that somebody should look at. */
public record Alarm(String sensor, String device, double celsius) {}
