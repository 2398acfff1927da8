package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
import dev.bindery.annotation.meta.Metadata;
import dev.bindery.annotation.meta.Needs;
import dev.bindery.annotation.meta.NotWith;
import dev.bindery.annotation.meta.OnlyWith;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Range;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Runs the function for messages of a Kafka topic.
 *
 * <p>The parameter is a {@code KafkaEvent<T>}, {@code String}, {@code byte[]}, {@code InputStream} or a JSON type; a
 * {@code List} of one takes a batch. What arrives is a JSON object around the message, with {@code Offset},
 * {@code Partition}, {@code Topic}, {@code Timestamp}, {@code Value} and {@code Headers}; {@code Value} is the message.
 * Metadata: {@code Key}, {@code Partition}, {@code Topic}, {@code Timestamp}, {@code Offset}, {@code Headers},
 * {@code LeaderEpoch}, {@code IsPartitionEOF}; in a batch, an array under the name with {@code Array} after it.
 *
 * <p>Texts other than the topic's may be literal, {@code %NAME%}, or the bare name of an app setting; secrets are
 * {@code %NAME%} only.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.KafkaAuthenticationMode;
 * import dev.bindery.annotation.KafkaProtocol;
 * import dev.bindery.annotation.KafkaTrigger;
 * import java.util.Map;
 *
 * public final class Clicks {
 *   public void clicked(
 *       @KafkaTrigger(
 *               topic = "clicks",
 *               brokerList = "%KafkaBrokers%",
 *               consumerGroup = "statistics",
 *               authenticationMode = KafkaAuthenticationMode.PLAIN,
 *               protocol = KafkaProtocol.SASL_SSL,
 *               username = "%KafkaUser%",
 *               password = "%KafkaPassword%")
 *           Map<String, Object> click,
 *       Context context) {
 *     context.logger().info("{}: {}", click.get("Offset"), click.get("Value"));
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "kafkaTrigger",
        role = Role.TRIGGER,
        content = Content.TEXT,
        retries = true,
        typedBatches = true,
        metadata = {
            @Metadata(name = "Key"),
            @Metadata(name = "Partition", type = int.class),
            @Metadata(name = "Topic"),
            @Metadata(name = "Timestamp", type = OffsetDateTime.class),
            @Metadata(name = "Offset", type = long.class),
            @Metadata(name = "Headers", type = List.class),
            @Metadata(name = "LeaderEpoch", type = int.class),
            @Metadata(name = "IsPartitionEOF", type = boolean.class)
        },
        openMetadata = true,
        extension = "Kafka")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface KafkaTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The topic: 1 to 249 letters, digits, dots, underscores and hyphens.
     *
     * @return the topic's name
     */
    @Property(appSettings = true)
    @Matches(value = "[A-Za-z0-9._-]{1,249}", says = "1 to 249 letters, digits, '.', '_' and '-'")
    String topic();

    /**
     * The brokers to start from, {@code host:port} parted by commas, or the name of an app setting that lists them.
     *
     * @return the brokers
     */
    @Property(appSettings = true)
    @Matches(
            value = "[A-Za-z0-9_.:-]+|([A-Za-z_]+://)?[A-Za-z0-9_.-]+:[0-9]{1,5}"
                    + "(\\s*,\\s*([A-Za-z_]+://)?[A-Za-z0-9_.-]+:[0-9]{1,5})*",
            says = "host:port with commas between them, or the name of an app setting")
    String brokerList();

    /**
     * The consumer group whose position in the topic the function keeps.
     *
     * @return the consumer group
     */
    @Property(appSettings = true)
    String consumerGroup() default "";

    /**
     * The name of the app setting that holds an Event Hubs connection string, where the brokers are Event Hubs'.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.APP_SETTING, appSettings = true)
    String eventHubConnectionString() default "";

    /**
     * The Avro schema that values are read with. Without it and without a schema registry, values are not Avro.
     *
     * @return the schema's JSON
     */
    @Property(appSettings = true)
    String avroSchema() default "";

    /**
     * The Avro schema that keys are read with.
     *
     * @return the schema's JSON
     */
    @Property(appSettings = true)
    String keyAvroSchema() default "";

    /**
     * What keys are made of. With {@code keyAvroSchema} the host takes no notice of it.
     *
     * @return the type of keys
     */
    @NotWith("keyAvroSchema")
    KafkaMessageKeyType keyDataType() default KafkaMessageKeyType.STRING;

    /**
     * How the client authenticates. {@code PLAIN} and the two {@code SCRAM} modes need {@code username},
     * {@code password} and a SASL {@code protocol}; {@code OAUTH_BEARER} needs the {@code oAuthBearer} elements.
     *
     * @return the mode
     */
    @Needs(
            when = {"Plain", "ScramSha256", "ScramSha512"},
            value = {"username", "password"})
    @Needs(
            when = {"Plain", "ScramSha256", "ScramSha512"},
            value = "protocol",
            is = {"SaslPlaintext", "SaslSsl"})
    @Needs(when = "OAuthBearer", value = "oAuthBearerMethod")
    KafkaAuthenticationMode authenticationMode() default KafkaAuthenticationMode.NOT_SET;

    /**
     * The user name for SASL, or the name of an app setting that holds it.
     *
     * @return the user name
     */
    @Property(appSettings = true)
    String username() default "";

    /**
     * The password for SASL: {@code %NAME%}, an app setting that holds it, never the password itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.SECRET, appSettings = true)
    String password() default "";

    /**
     * How the client talks to the brokers.
     *
     * @return the protocol
     */
    KafkaProtocol protocol() default KafkaProtocol.NOT_SET;

    /**
     * The path of the client's private key, a PEM file in the app.
     *
     * @return the path
     */
    @Property(appSettings = true)
    String sslKeyLocation() default "";

    /**
     * The path of the certificate by which the brokers' own are checked, a PEM file in the app. Without it, the
     * machine's store is used.
     *
     * @return the path
     */
    @Property(appSettings = true)
    String sslCaLocation() default "";

    /**
     * The path of the client's certificate, a PEM file in the app.
     *
     * @return the path
     */
    @Property(appSettings = true)
    String sslCertificateLocation() default "";

    /**
     * The password of the private key: {@code %NAME%}, an app setting that holds it, never the password itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.SECRET, appSettings = true)
    String sslKeyPassword() default "";

    /**
     * The client's certificate as PEM text; best as {@code %NAME%}, an app setting or a secret behind one.
     *
     * @return the certificate
     */
    @Property(appSettings = true)
    String sslCertificatePEM() default "";

    /**
     * The client's private key as PEM text: {@code %NAME%}, never the key itself.
     *
     * @return the key
     */
    @Property(format = TextFormat.SECRET, appSettings = true)
    String sslKeyPEM() default "";

    /**
     * The certificate by which the brokers' own are checked, as PEM text; best as {@code %NAME%}.
     *
     * @return the certificate
     */
    @Property(appSettings = true)
    String sslCaPEM() default "";

    /**
     * The client's certificate and private key, one after the other, as PEM text: {@code %NAME%}, never the key itself.
     *
     * @return the certificate and the key
     */
    @Property(format = TextFormat.SECRET, appSettings = true)
    String sslCertificateandKeyPEM() default "";

    /**
     * The URL of a schema registry that knows the schemas of keys and values. The host would take it before schemas
     * that are written here.
     *
     * @return the URL
     */
    @Property(appSettings = true)
    @NotWith({"avroSchema", "keyAvroSchema"})
    String schemaRegistryUrl() default "";

    /**
     * The user name for the schema registry.
     *
     * @return the user name
     */
    @Property(appSettings = true)
    String schemaRegistryUsername() default "";

    /**
     * The password for the schema registry: {@code %NAME%}, never the password itself.
     *
     * @return the password
     */
    @Property(format = TextFormat.SECRET, appSettings = true)
    String schemaRegistryPassword() default "";

    /**
     * Where the OAuth token comes from.
     *
     * @return the method
     */
    @Needs(
            when = "Oidc",
            value = {"oAuthBearerClientId", "oAuthBearerClientSecret", "oAuthBearerTokenEndpointUrl"})
    KafkaOAuthBearerMethod oAuthBearerMethod() default KafkaOAuthBearerMethod.DEFAULT;

    /**
     * The client id that the token endpoint knows the app by; for {@code OIDC}.
     *
     * @return the client id
     */
    @Property(appSettings = true)
    @OnlyWith(value = "oAuthBearerMethod", is = "Oidc")
    String oAuthBearerClientId() default "";

    /**
     * The secret that goes with the client id; {@code %NAME%}, never the secret itself; for {@code OIDC}.
     *
     * @return the secret
     */
    @Property(format = TextFormat.SECRET, appSettings = true)
    @OnlyWith(value = "oAuthBearerMethod", is = "Oidc")
    String oAuthBearerClientSecret() default "";

    /**
     * The scope to ask the token endpoint for.
     *
     * @return the scope
     */
    @Property(appSettings = true)
    String oAuthBearerScope() default "";

    /**
     * The URL of the token endpoint; for {@code OIDC}.
     *
     * @return the URL
     */
    @Property(appSettings = true)
    @OnlyWith(value = "oAuthBearerMethod", is = "Oidc")
    String oAuthBearerTokenEndpointUrl() default "";

    /**
     * Further pairs for the broker, {@code key=value} parted by commas.
     *
     * @return the pairs
     */
    @Property(appSettings = true)
    @Matches(value = "[^=,]+=[^,]*(,[^=,]+=[^,]*)*", says = "pairs such as logicalCluster=lkc-1,poolId=p1")
    String oAuthBearerExtensions() default "";

    /**
     * The path of the certificate by which the token endpoint's own is checked, a PEM file in the app.
     *
     * @return the path
     */
    @Property(appSettings = true)
    String httpsCaLocation() default "";

    /**
     * The certificate by which the token endpoint's own is checked, as PEM text.
     *
     * @return the certificate
     */
    @Property(appSettings = true)
    String httpsCaPem() default "";

    /**
     * How many unread messages of a partition call for one more instance.
     *
     * @return the number of messages
     */
    @Range(min = 1)
    int lagThreshold() default 1000;

    /**
     * Whether each call is handed one event or a batch. Where it is not written it follows from the parameter: a list
     * or an array is a batch.
     *
     * @return the cardinality
     */
    @Property(alwaysWritten = true)
    Cardinality cardinality() default Cardinality.ONE;

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it. A batch that leaves it out is
     * text, or bytes where the parameter takes bytes: the extension wants to know.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
