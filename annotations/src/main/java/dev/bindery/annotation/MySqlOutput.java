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
 * Writes a row, or one row per element of a list, to a MySQL table. A row with the same primary key is updated.
 *
 * <p>The value is a record or another JSON type, a {@code String} that is a JSON document, or a {@code List} of these:
 * the columns by name. Null writes nothing.
 *
 * <pre>{@code
 * import dev.bindery.annotation.MySqlOutput;
 * import dev.bindery.annotation.QueueTrigger;
 *
 * public final class Stock {
 *   public record Article(int id, String name, int pieces) {}
 *
 *   @MySqlOutput(commandText = "stock", connectionStringSetting = "StockDatabase")
 *   public Article keep(@QueueTrigger(queueName = "deliveries") Article article) {
 *     return article;
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "mysql", role = Role.OUTPUT, content = Content.JSON, many = true, extension = "MySql")
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface MySqlOutput {
    /**
     * The binding's name: empty means the parameter's or the record component's own, and {@code $return} on a method.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The table, with its schema where that is not the default.
     *
     * @return the table's name
     */
    @Property(appSettings = true, expressions = true)
    @Matches(
            value = "(`[^`]+`|[^`.\\s]+)(\\.(`[^`]+`|[^`.\\s]+))?",
            says = "a table's name such as orders, shop.orders or `shop`.`order lines`")
    String commandText();

    /**
     * The name of the app setting that holds the connection string of the MySQL database; never the connection string
     * itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connectionStringSetting();
}
