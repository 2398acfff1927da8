/** Makes the folder and the zip that Azure takes, and checks them by the host's own rules. */
module dev.bindery.staging {
    requires dev.bindery.syntax;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports dev.bindery.staging;
}
