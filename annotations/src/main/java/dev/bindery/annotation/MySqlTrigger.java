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
 * Runs the function for rows of a MySQL table that have been inserted or updated.
 *
 * <p>The parameter is a {@code List} of {@code SqlChange<T>}, of records or of another JSON type, or {@code String}
 * (the JSON array); each element has {@code Operation} and {@code Item}, the row. It publishes no metadata. The table
 * needs a column {@code az_func_updated_at} that holds the time of the last update; deletions are not seen.
 *
 * <pre>{@code
 * import dev.bindery.Context;
 * import dev.bindery.annotation.MySqlTrigger;
 * import java.util.List;
 * import java.util.Map;
 *
 * public final class Stock {
 *   public void changed(
 *       @MySqlTrigger(tableName = "stock", connectionStringSetting = "StockDatabase")
 *           List<Map<String, Object>> changes,
 *       Context context) {
 *     changes.forEach(change -> context.logger().info("{}: {}", change.get("Operation"), change.get("Item")));
 *   }
 * }
 * }</pre>
 */
@Documented
@Binding(type = "mysqlTrigger", role = Role.TRIGGER, content = Content.JSON, list = true, extension = "MySql")
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface MySqlTrigger {
    /**
     * The binding's name: empty means the parameter's own. On a method, the name of the parameter that it binds.
     * Letters and digits only, beginning with a letter: the host takes nothing else.
     *
     * @return the name
     */
    String name() default "";

    /**
     * The table that is watched, with its schema where that is not the default, each part in backticks if need be.
     * Neither {@code %NAME%} nor {@code {name}} is resolved in it.
     *
     * @return the table's name
     */
    @Matches(
            value = "(`[^`]+`|[^`.\\s]+)(\\.(`[^`]+`|[^`.\\s]+))?",
            says = "a table's name such as orders, shop.orders or `shop`.`order lines`")
    String tableName();

    /**
     * The name of the app setting that holds the connection string of the MySQL database; never the connection string
     * itself.
     *
     * @return the setting's name
     */
    @Property(format = TextFormat.CONNECTION)
    String connectionStringSetting();

    /**
     * The table in which the host keeps how far the function has come; without it, the host names one.
     *
     * @return the table's name
     */
    @Matches(value = ".+", says = "a table's name")
    String leasesTableName() default "";
}
