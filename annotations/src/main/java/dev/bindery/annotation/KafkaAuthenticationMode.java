package dev.bindery.annotation;

import dev.bindery.annotation.meta.Spelling;

/** The SASL mechanism by which a Kafka client says who it is. */
public enum KafkaAuthenticationMode {
    /** None. */
    @Spelling("NotSet")
    NOT_SET,
    /** Kerberos. */
    @Spelling("Gssapi")
    GSSAPI,
    /** User name and password. */
    @Spelling("Plain")
    PLAIN,
    /** User name and password, by a SCRAM challenge with SHA-256. */
    @Spelling("ScramSha256")
    SCRAM_SHA_256,
    /** User name and password, by a SCRAM challenge with SHA-512. */
    @Spelling("ScramSha512")
    SCRAM_SHA_512,
    /** An OAuth token. */
    @Spelling("OAuthBearer")
    OAUTH_BEARER
}
