package catalogue;

import dev.bindery.InputStream;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobSource;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.DataType;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

public final class Storage {
  public record Resize(String file, int width) {}

  public record Resized(
      @BlobOutput(path = "thumbnails/{file}", connection = "Pictures") byte[] thumbnail,
      @QueueOutput(queueName = "resized", connection = "Pictures") String note) {}

  public static void uploaded(
      @BlobTrigger(path = "uploads/{user}/{file}.jpg", connection = "Pictures", source = BlobSource.EVENT_GRID)
          InputStream picture,
      @BindingName String user,
      @BindingName("Metadata") Map<String, String> metadata,
      @QueueOutput(queueName = "%ResizeQueue%", connection = "Pictures") Out<List<Resize>> orders) {}

  public static void anyLog(
      @BlobTrigger(path = "$web", source = BlobSource.LOGS_AND_CONTAINER_SCAN, dataType = DataType.STRING)
          String text) {}

  public static Resized resize(
      @QueueTrigger(queueName = "resize", connection = "Pictures") Resize order,
      @BlobInput(path = "uploads/{file}", connection = "Pictures") byte[] picture,
      @BlobInput(path = "fonts/default.ttf", connection = "%PicturesAccount%", dataType = DataType.STRING) String font) {
    return new Resized(picture, order.file());
  }

  @BlobOutput(path = "archive/{DateTime}/{rand-guid}.json")
  public static String archive(
      @QueueTrigger(queueName = "%ArchiveQueue%") QueueMessage message,
      @BindingName("InsertionTime") OffsetDateTime inserted,
      @BindingName("DequeueCount") long attempts) {
    return message.text();
  }

  public static void copy(
      @QueueTrigger(queueName = "copies") byte[] message,
      @BlobInput(path = "originals/{QueueTrigger}") InputStream original,
      @BlobOutput(path = "copies/{QueueTrigger}", dataType = DataType.BINARY) Out<InputStream> copy) {
    copy.set(original);
  }

  @QueueOutput(queueName = "second", dataType = DataType.BINARY)
  public static QueueMessage forward(@QueueTrigger(queueName = "first", dataType = DataType.STRING) String message) {
    return QueueMessage.of(message);
  }
}
