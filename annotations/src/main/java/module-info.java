/** The annotations of a Bindery function app, and the meta-annotations that make a binding data. */
module dev.bindery.annotation {
    requires static org.jspecify;

    exports dev.bindery.annotation;
    exports dev.bindery.annotation.meta;
}
