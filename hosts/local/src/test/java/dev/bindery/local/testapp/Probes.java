package dev.bindery.local.testapp;

/** Classes for the functions of an {@link App}, which loads each anew. */
final class Probes {
    private Probes() {}

    /** The first. */
    public static final class P0 extends Probe {}

    /** The second. */
    public static final class P1 extends Probe {}

    /** The third. */
    public static final class P2 extends Probe {}

    /** The fourth. */
    public static final class P3 extends Probe {}

    /** The fifth. */
    public static final class P4 extends Probe {}
}
