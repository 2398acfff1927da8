package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.SqlChange;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.MySqlInput;
import dev.bindery.annotation.MySqlOutput;
import dev.bindery.annotation.MySqlTrigger;
import dev.bindery.annotation.SqlCommandType;
import dev.bindery.annotation.SqlInput;
import dev.bindery.annotation.SqlOutput;
import dev.bindery.annotation.SqlTrigger;
import java.util.List;

public final class Sql {
  public record Stock(String article, int pieces) {}

  @SqlOutput(commandText = "dbo.History", connectionStringSetting = "Database")
  public static List<Stock> sqlChanged(
      @SqlTrigger(tableName = "[dbo].[Stock]", connectionStringSetting = "Database") List<SqlChange<Stock>> changes) {
    return changes.stream().map(SqlChange::item).toList();
  }

  public static void sqlLeased(
      @SqlTrigger(tableName = "Stock", connectionStringSetting = "Database", leasesTableName = "StockLeases")
          String changes) {}

  public static List<Stock> sqlStock(
      @HttpTrigger(route = "stock/{article}") HttpRequest req,
      @SqlInput(commandText = "SELECT * FROM dbo.Stock", connectionStringSetting = "Database") List<Stock> all,
      @SqlInput(
              commandText = "SELECT * FROM dbo.Stock WHERE article = @article",
              commandType = SqlCommandType.TEXT,
              parameters = "@article={article}",
              connectionStringSetting = "Database")
          List<Stock> one,
      @SqlInput(
              commandText = "%Procedure%",
              commandType = SqlCommandType.STORED_PROCEDURE,
              connectionStringSetting = "Database")
          String procedure,
      @SqlOutput(commandText = "dbo.{Query.table}", connectionStringSetting = "Database") Out<Stock> row) {
    return one;
  }

  @MySqlOutput(commandText = "history", connectionStringSetting = "MySql")
  public static List<Stock> mySqlChanged(
      @MySqlTrigger(tableName = "`shop`.`stock`", connectionStringSetting = "MySql") List<SqlChange<Stock>> changes) {
    return changes.stream().map(SqlChange::item).toList();
  }

  public static void mySqlLeased(
      @MySqlTrigger(tableName = "stock", connectionStringSetting = "MySql", leasesTableName = "leases")
          String changes) {}

  public static List<Stock> mySqlStock(
      @HttpTrigger(route = "mystock/{article}") HttpRequest req,
      @MySqlInput(commandText = "SELECT * FROM stock", connectionStringSetting = "MySql") List<Stock> all,
      @MySqlInput(
              commandText = "SELECT * FROM stock WHERE article = @article AND pieces > @pieces",
              parameters = "@article={article},@pieces=0",
              connectionStringSetting = "MySql")
          List<Stock> one,
      @MySqlInput(
              commandText = "restock",
              commandType = SqlCommandType.STORED_PROCEDURE,
              connectionStringSetting = "MySql")
          String procedure,
      @MySqlOutput(commandText = "%Table%", connectionStringSetting = "MySql") Out<Stock> row) {
    return one;
  }
}
