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
 * Reads the rows of a MySQL query or stored procedure.
 *
 * <p>The parameter is a {@code List} of records or of another JSON type, or {@code String} (the JSON array), an object
 * for each row with its columns.
 *
 * <pre>{@code
 * import dev.bindery.HttpRequest;
 * import dev.bindery.HttpResponse;
 * import dev.bindery.annotation.HttpTrigger;
 * import dev.bindery.annotation.MySqlInput;
 * import java.util.List;
 *
 * public final class Stock {
 *   public record Article(String name, int pieces) {}
 *
 *   public HttpResponse article(
 *       @HttpTrigger(route = "stock/{id:int}") HttpRequest req,
 *       @MySqlInput(
 *               commandText = "select name, pieces from stock where id = @id",
 *               parameters = "@id={id}",
 *               connectionStringSetting = "StockDatabase")
 *           List<Article> found) {
 *     return found.isEmpty() ? HttpResponse.status(404).build() : HttpResponse.json(found.get(0));
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "mysql", role = Role.INPUT, content = Content.JSON, list = true, extension = "MySql")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface MySqlInput {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The query, or the name of a stored procedure. Put no {@code {name}} into a query: a value that the caller chooses
     * belongs into {@code parameters}.
     *
     * @return the command
     */
    @Property(appSettings = true, expressions = true)
    String commandText();

    /**
     * Whether the command is a query or a stored procedure. It is always written along with {@code parameters}, without
     * which the host would not read it.
     *
     * @return the type of command
     */
    @Property(alwaysWritten = true)
    SqlCommandType commandType() default SqlCommandType.TEXT;

    /**
     * Values for the command's parameters, {@code @name=value} parted by commas. {@code @name=null} is null, and
     * {@code @name=} an empty text. A value cannot have a comma in it.
     *
     * @return the parameters
     */
    @Property(alwaysWritten = true, appSettings = true, expressions = true, blank = true)
    @Matches(value = "\\s*@[^=,]+=[^,]*(,\\s*@[^=,]+=[^,]*)*", says = "pairs such as @id=5,@kind=book")
    String parameters() default "";

    /**
     * The name of the app setting that holds the connection string of the MySQL database; never the connection string
     * itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connectionStringSetting();
}
