package dev.bindery.annotation;

import dev.bindery.annotation.meta.Binding;
import dev.bindery.annotation.meta.Content;
import dev.bindery.annotation.meta.Matches;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Role;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads the rows of a Kusto query. Needs the preview bundle.
 *
 * <p>The parameter is a {@code List} of records or of another JSON type, or {@code String} (the JSON array), an object
 * for each row with its columns.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.HttpResponse;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.KustoInput;
 * import java.util.List;
 *
 * public final class Logs {
 *   public record Line(String time, String text) {}
 *
 *   public HttpResponse lines(
 *       @HttpTrigger(route = "logs/{app}") HttpRequest req,
 *       @KustoInput(
 *               database = "logs",
 *               connection = "LogsKusto",
 *               kqlCommand = "declare query_parameters(app:string); Lines | where App == app | take 100",
 *               kqlParameters = "@app={app}")
 *           List<Line> lines) {
 *     return HttpResponse.json(lines);
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "kusto", role = Role.INPUT, content = Content.JSON, extension = "Kusto")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface KustoInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
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
     * The name of the app setting that holds the Kusto connection, or the prefix of an identity-based one; never the
     * connection string itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connection();

    /**
     * The query. A value that the caller chooses belongs into {@code kqlParameters}.
     *
     * @return the query
     */
    @Property(appSettings = true, expressions = true)
    String kqlCommand();

    /**
     * Values for the query's parameters, {@code @name=value} parted by commas.
     *
     * @return the parameters
     */
    @Property(appSettings = true, expressions = true)
    @Matches(value = "\\s*@[^=,]+=[^,]*(,\\s*@[^=,]+=[^,]*)*", says = "pairs such as @id=5,@kind=book")
    String kqlParameters() default "";

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

    /**
     * Options of the request, {@code @name=value} parted by commas.
     *
     * @return the options
     */
    @Property(appSettings = true, expressions = true)
    String clientRequestProperties() default "";
}
