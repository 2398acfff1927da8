package dev.bindery.annotation;

import dev.bindery.annotation.meta.Spelling;

/** Where a Kafka client gets its OAuth token. */
public enum KafkaOAuthBearerMethod {
    /** The client library makes an unsecured token itself; for trials only. */
    @Spelling("Default")
    DEFAULT,
    /** From the token endpoint of an OpenID Connect provider. */
    @Spelling("Oidc")
    OIDC
}
