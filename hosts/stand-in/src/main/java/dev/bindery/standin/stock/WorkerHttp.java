package dev.bindery.standin.stock;

import com.microsoft.azure.functions.HttpMethod;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import com.microsoft.azure.functions.HttpStatus;
import com.microsoft.azure.functions.HttpStatusType;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The worker's requests and responses: a response has one value for each header, and nothing for cookies. */
final class WorkerHttp {
    private WorkerHttp() {}

    record Request(HttpCall call, @Nullable Object body) implements HttpRequestMessage<@Nullable Object> {
        @Override
        public URI getUri() {
            return URI.create(call.url());
        }

        @Override
        public HttpMethod getHttpMethod() {
            return HttpMethod.value(call.method());
        }

        @Override
        public Map<String, String> getHeaders() {
            Map<String, String> headers = new LinkedHashMap<>();
            call.headers()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
            return headers;
        }

        /** Without those that have no value, which the host sends only to a worker that asks for them. */
        @Override
        public Map<String, String> getQueryParameters() {
            Map<String, String> query = new LinkedHashMap<>();
            call.query().forEach((name, values) -> query.put(name, String.join(",", values)));
            query.values().removeIf(String::isEmpty);
            return query;
        }

        @Override
        public @Nullable Object getBody() {
            return body;
        }

        @Override
        public HttpResponseMessage.Builder createResponseBuilder(HttpStatus status) {
            return new Response().status(status);
        }

        @Override
        public HttpResponseMessage.Builder createResponseBuilder(HttpStatusType status) {
            return new Response().status(status);
        }
    }

    static final class Response implements HttpResponseMessage, HttpResponseMessage.Builder {
        private final Map<String, String> headers = new HashMap<>();
        private HttpStatusType status = HttpStatus.OK;
        private @Nullable Object body;

        /** What the host gets of it; of a body that is no bytes it would make text in its own way. */
        HttpResult result() {
            if (body instanceof byte[] bytes) {
                Map<String, List<String>> all = new HashMap<>();
                headers.forEach((name, value) -> all.put(name, List.of(value)));
                return new HttpResult(status.value(), all, bytes);
            }
            throw new IllegalStateException("An entry point answers with bytes, not with " + body);
        }

        @Override
        public HttpStatusType getStatus() {
            return status;
        }

        @Override
        public @Nullable String getHeader(String key) {
            return headers.get(key);
        }

        @Override
        public @Nullable Object getBody() {
            return body;
        }

        @Override
        public Builder status(HttpStatusType newStatus) {
            status = newStatus;
            return this;
        }

        @Override
        public Builder header(String key, String value) {
            headers.put(key, value);
            return this;
        }

        @Override
        public Builder body(@Nullable Object newBody) {
            body = newBody;
            return this;
        }

        @Override
        public HttpResponseMessage build() {
            return this;
        }
    }
}
