package work;

import dev.bindery.HttpRequest;
import dev.bindery.annotation.AuthorizationLevel;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the worker's benchmark calls. */
public final class Work {
    private static final int LINES = 10;

    @FunctionName("Hello")
    public String hello(
            @HttpTrigger(methods = HttpMethod.GET, authLevel = AuthorizationLevel.ANONYMOUS) HttpRequest req) {
        return "Hello, " + req.params().get("name") + "!";
    }

    /** The same with ten lines. */
    @FunctionName("Talk")
    public String talk(
            @HttpTrigger(methods = HttpMethod.GET, authLevel = AuthorizationLevel.ANONYMOUS) HttpRequest req) {
        String name = req.params().get("name");
        for (int line = 1; line <= LINES; line++) {
            Log.LOGGER.info("line {} for {}", line, name);
        }
        return "Hello, " + name + "!";
    }

    @FunctionName("Size")
    public String size(
            @HttpTrigger(methods = HttpMethod.GET, authLevel = AuthorizationLevel.ANONYMOUS) HttpRequest req,
            @BlobInput(path = "files/large") byte[] blob) {
        return "Hello, " + blob.length + "!";
    }

    /** Opened by the function that logs, and by no other. */
    private static final class Log {
        static final Logger LOGGER = LoggerFactory.getLogger(Work.class);
    }
}
