/**
 * The small languages inside a function's strings: schedules, time spans, routes, blob paths, binding expressions, app
 * setting references and names.
 *
 * <p>Everything here is pure and immutable. The same parsers run in the compiler, where they find mistakes, and in a
 * host, where they match and resolve.
 */
module dev.bindery.syntax {
    requires static transitive org.jspecify;

    exports dev.bindery.syntax;
}
