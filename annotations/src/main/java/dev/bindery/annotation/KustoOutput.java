package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
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
 * Writes a row, or one row per element of a list, to a Kusto table. Needs the preview bundle.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these:
 * the columns by name. Null writes nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.KustoOutput;
 * import dev.bindery.annotation.QueueTrigger;
 *
 * public final class Logs {
 *   public record Line(String time, String text) {}
 *
 *   @KustoOutput(database = "logs", tableName = "Lines", connection = "LogsKusto")
 *   public Line keep(@QueueTrigger(queueName = "log-lines") Line line) {
 *     return line;
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "kusto", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "Kusto")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface KustoOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The database.
     *
     * @return the database's name
     */
    @Property(appSettings = true, expressions = true)
    String database();

    /**
     * The table.
     *
     * @return the table's name
     */
    @Property(appSettings = true, expressions = true)
    String tableName();

    /**
     * The name of the app setting that holds the Kusto connection, or the prefix of an identity-based one; never the
     * connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connection();

    /**
     * The name of an ingestion mapping of the table; without it, columns are found by name.
     *
     * @return the mapping's name
     */
    @Property(appSettings = true, expressions = true)
    String mappingRef() default "";

    /**
     * The format of the rows.
     *
     * @return the format
     */
    KustoDataFormat dataFormat() default KustoDataFormat.JSON;

    /**
     * How the rows are sent.
     *
     * @return the type of ingestion
     */
    KustoIngestionType ingestionType() default KustoIngestionType.MANAGED;

    /**
     * Options for {@code QUEUED}, {@code @name=value} parted by commas, such as {@code @flushImmediately=true}.
     *
     * @return the options
     */
    @Property(appSettings = true, expressions = true)
    @Matches(
            value = "\\s*@[^=,]+=[^,]*(,\\s*@[^=,]+=[^,]*)*",
            says = "pairs such as @flushImmediately=true,@pollTimeoutMinutes=5")
    @OnlyWith(value = "ingestionType", is = "queued")
    String ingestionProperties() default "";

    /**
     * {@code system} for the app's own managed identity, or the client id of another.
     *
     * @return the identity
     */
    @Property(appSettings = true, expressions = true)
    @Matches(
            value = "(?i)system|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            says = "system, or a client id such as 3f2b1c4d-0000-4000-8000-9a8b7c6d5e4f")
    String managedServiceIdentity() default "";
}
