package dev.bindery.stack;

import com.microsoft.azure.functions.HttpMethod;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.HttpResponseMessage;
import com.microsoft.azure.functions.HttpStatus;
import com.microsoft.azure.functions.HttpStatusType;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The worker's requests and responses: a response has one value for each header, and nothing for cookies. */
final class WorkerHttp {
    private WorkerHttp() {}

    record Request(TypedData.Http data, Object body) implements HttpRequestMessage<Object> {
        @Override
        public URI getUri() {
            return URI.create(data.url());
        }

        @Override
        public HttpMethod getHttpMethod() {
            return HttpMethod.value(data.method());
        }

        @Override
        public Map<String, String> getHeaders() {
            return data.headers();
        }

        @Override
        public Map<String, String> getQueryParameters() {
            return data.query();
        }

        @Override
        public Object getBody() {
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
        private Object body;

        Map<String, String> headers() {
            return headers;
        }

        @Override
        public HttpStatusType getStatus() {
            return status;
        }

        @Override
        public String getHeader(String key) {
            return headers.get(key);
        }

        @Override
        public Object getBody() {
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
        public Builder body(Object newBody) {
            body = newBody;
            return this;
        }

        @Override
        public HttpResponseMessage build() {
            return this;
        }
    }
}
