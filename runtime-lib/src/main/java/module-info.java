/** What a Bindery function receives, and what the hosts that run it call. */
module dev.bindery {
    requires transitive dev.bindery.annotation;
    requires transitive org.slf4j;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive java.logging;
    requires static transitive org.jspecify;

    exports dev.bindery;
    exports dev.bindery.spi;
    exports dev.bindery.logging;

    uses dev.bindery.spi.InstanceProvider;
    uses dev.bindery.spi.JsonMapperProvider;
}
