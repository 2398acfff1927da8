package dev.bindery.annotation;

import dev.bindery.annotation.meta.Spelling;

/** How a Kafka client talks to its brokers. */
public enum KafkaProtocol {
    /** The client library's own choice: plain text. */
    @Spelling("NotSet")
    NOT_SET,
    /** Neither encrypted nor authenticated. */
    @Spelling("Plaintext")
    PLAINTEXT,
    /** Encrypted. */
    @Spelling("Ssl")
    SSL,
    /** Authenticated by SASL, not encrypted. */
    @Spelling("SaslPlaintext")
    SASL_PLAINTEXT,
    /** Authenticated by SASL, and encrypted. */
    @Spelling("SaslSsl")
    SASL_SSL
}
