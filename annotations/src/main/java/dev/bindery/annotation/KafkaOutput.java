package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
import dev.bindery.annotation.meta.Needs;
import dev.bindery.annotation.meta.NotWith;
import dev.bindery.annotation.meta.OnlyWith;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes a message, or one message per element of a list, to a Kafka topic.
 *
 * <p>The value is {@code String}, a number or another simple type, a JSON type (written as its text), or a {@code List}
 * of these. Null writes nothing. To set a key or headers, write a JSON object with {@code Key}, {@code Value} and
 * {@code Headers}.
 *
 * <p>Texts other than the topic's may be literal, {@code %NAME%}, or the bare name of an app setting; secrets are
 * {@code %NAME%} only.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.Out;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.KafkaOutput;
 *
 * public final class Clicks {
 *   public String click(
 *       @HttpTrigger(route = "clicks/{page}") HttpRequest req,
 *       @KafkaOutput(topic = "clicks", brokerList = "%KafkaBrokers%") Out<String> message) {
 *     message.set(req.routeParams().get("page"));
 *     return "counted";
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(
        type = "kafka",
        role = Role.OUTPUT,
        content = Content.TEXT,
        many = true,
        feeds = KafkaTrigger.class,
        extension = "Kafka")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface KafkaOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
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
    @Property(appSettings = true, expressions = true)
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
     * The Avro schema that values are written with. Without it and without a schema registry, values are not Avro.
     *
     * @return the schema's JSON
     */
    @Property(appSettings = true)
    String avroSchema() default "";

    /**
     * The Avro schema that keys are written with.
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
     * The largest message that the client sends, in bytes.
     *
     * @return the bytes
     */
    int maxMessageBytes() default 1000000;

    /**
     * The most messages that the client sends at once.
     *
     * @return the number of messages
     */
    int batchSize() default 10000;

    /**
     * Whether the client makes sure that each message is written once and in order, whatever it has to send again.
     *
     * @return whether it does
     */
    boolean enableIdempotence() default false;

    /**
     * For how long the client tries to deliver a message, in milliseconds.
     *
     * @return the milliseconds
     */
    int messageTimeoutMs() default 300000;

    /**
     * For how long a broker may take to acknowledge, in milliseconds.
     *
     * @return the milliseconds
     */
    int requestTimeoutMs() default 5000;

    /**
     * How often the client sends a message again before it gives up; within {@code messageTimeoutMs} at any rate.
     *
     * @return the number of retries
     */
    int maxRetries() default Integer.MAX_VALUE;

    /**
     * For how long the client waits for more messages to send along, in milliseconds.
     *
     * @return the milliseconds
     */
    int lingerMs() default 5;

    /**
     * The form asked of the host; leave it out unless the parameter's type cannot say it.
     *
     * @return the data type
     */
    DataType dataType() default DataType.UNDEFINED;
}
