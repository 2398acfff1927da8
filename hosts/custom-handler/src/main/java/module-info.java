/** Runs a Bindery application as a custom handler of the Azure Functions host. */
module dev.bindery.handler {
    requires transitive dev.bindery;
    requires dev.bindery.syntax;
    requires com.fasterxml.jackson.core;
    requires jdk.httpserver;
    requires static transitive org.jspecify;

    exports dev.bindery.handler;

    uses dev.bindery.spi.FunctionAdapter;
}
