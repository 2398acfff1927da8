import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.ServiceBusMessage;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.ServiceBusQueueTrigger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public class Lacking {
    private static final String BUS = "Bus";

    @FunctionName("optionalPart")
    public String optionalPart(
            @HttpTrigger(route = "a/{id?}") HttpRequest req, // ! BND6001 at 'req'
            @BindingName Optional<String> id) { // ! BND6001 at '@BindingName'
        return "";
    }

    @FunctionName("rest")
    public String rest(
            @HttpTrigger(route = "b/{*rest}") String body,
            @BindingName @Nullable String rest) { // ! BND6001 at '@BindingName'
        return "";
    }

    @FunctionName("optionalFact")
    public void optionalFact(
            @ServiceBusQueueTrigger(queueName = "q", connection = BUS) String message,
            @BindingName Optional<String> correlationId, // ! BND6001 at '@BindingName'
            @BindingName String messageId) {} // ! BND6002 at '@BindingName'

    @FunctionName("rich")
    public void rich(@ServiceBusQueueTrigger(queueName = "q", connection = BUS) ServiceBusMessage message) {} // ! BND6003 at 'message)'

    @FunctionName("richBatch")
    public void richBatch(
            @ServiceBusQueueTrigger(queueName = "q", connection = BUS) List<ServiceBusMessage> messages) {} // ! BND6003 at 'messages'

    @FunctionName("bytes")
    public String bytes(@HttpTrigger byte[] body) { // ! BND6004 at 'body'
        return "";
    }

    @FunctionName("stream")
    public void stream(
            @HttpTrigger HttpRequest req,
            @HttpOutput Out<java.io.InputStream> response) {} // ! BND6005 at 'response'

    // What is nearly the same and is carried.

    @FunctionName("defaultPart")
    public String defaultPart(@HttpTrigger(route = "c/{id=7}") HttpRequest req, @BindingName String id) {
        return "";
    }

    @FunctionName("query")
    public byte[] query(@HttpTrigger HttpRequest req, @BindingName Optional<String> user) {
        return new byte[0];
    }

    @FunctionName("text")
    public void text(@HttpTrigger String body, @HttpOutput Out<String> response) {}

    @FunctionName("certain")
    public void certain(@QueueTrigger(queueName = "orders") String message, @BindingName Optional<Long> dequeueCount) {}

    @FunctionName("suppressed")
    @SuppressWarnings({"BND6002", "BND6003"})
    public void suppressed(
            @ServiceBusQueueTrigger(queueName = "q", connection = BUS) ServiceBusMessage message,
            @BindingName String messageId) {}
}
