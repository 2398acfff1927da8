package dev.bindery.standin.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.RetryContext;
import com.microsoft.azure.functions.RpcException;
import com.microsoft.azure.functions.TraceContext;
import dev.bindery.standin.Call;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The worker's context of a call. What its logger takes is sent to the host with the call's id, at a level of .NET. */
final class WorkerContextData implements ExecutionContext {
    static {
        // Nothing on the console; what is added to all loggers later stays.
        LogManager.getLogManager().reset();
    }

    private final Call call;
    private final JsonNode retry;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger logger = Logger.getAnonymousLogger();

    WorkerContextData(Call call) {
        this.call = call;
        this.retry = call.metadata().get("RetryContext") instanceof HostValue.Json json ? json.node() : Json.object();
        logger.setLevel(Level.ALL);
        logger.addHandler(new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(level(record.getLevel().intValue()) + " " + record.getMessage()
                        + (record.getThrown() == null
                                ? ""
                                : " / " + record.getThrown().getMessage()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    private static String level(int level) {
        if (level <= Level.FINE.intValue()) {
            return "Trace";
        } else if (level < Level.INFO.intValue()) {
            return "Debug";
        } else if (level < Level.WARNING.intValue()) {
            return "Information";
        }
        return level < Level.SEVERE.intValue() ? "Warning" : "Error";
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public Logger getLogger() {
        return logger;
    }

    @Override
    public String getInvocationId() {
        return call.invocationId();
    }

    @Override
    public String getFunctionName() {
        return call.function().name();
    }

    @Override
    public TraceContext getTraceContext() {
        return new TraceContext() {
            @Override
            public String getTraceparent() {
                return "00-trace-parent-01";
            }

            @Override
            public String getTracestate() {
                return "state=1";
            }

            @Override
            public Map<String, String> getAttributes() {
                return Map.of("OperationName", call.function().name());
            }
        };
    }

    @Override
    public RetryContext getRetryContext() {
        return new RetryContext() {
            @Override
            public int getRetrycount() {
                return retry.path("RetryCount").asInt();
            }

            @Override
            public int getMaxretrycount() {
                return retry.path("MaxRetryCount").asInt();
            }

            @Override
            public RpcException getException() {
                return new RpcException() {
                    @Override
                    public String getSource() {
                        return retry.path("Exception").path("Source").asText();
                    }

                    @Override
                    public String getStacktrace() {
                        return retry.path("Exception").path("StackTraceString").asText();
                    }

                    @Override
                    public String getMessage() {
                        return retry.path("Exception").path("Message").asText();
                    }
                };
            }
        };
    }
}
