package dev.bindery.spi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** JSON by Jackson. The only class of the runtime that holds a mapper; it is loaded with the first document. */
public final class Json {
    private static volatile @Nullable ObjectMapper mapper;

    private Json() {}

    /**
     * The mapper in use: the application's own, or Bindery's, which knows records, {@code java.time} and
     * {@code Optional}, writes dates as ISO text and ignores properties that a type does not have.
     *
     * @return the mapper
     * @throws IllegalStateException if more than one {@link JsonMapperProvider} is registered
     */
    public static ObjectMapper mapper() {
        ObjectMapper found = mapper;
        if (found == null) {
            synchronized (Json.class) {
                found = mapper == null ? mapperOfTheApplication() : mapper;
                mapper = found;
            }
        }
        return found;
    }

    /**
     * Reads a document.
     *
     * @param json its text
     * @param type the type it becomes
     * @param <T> the same type
     * @return the object, or null for JSON's null
     * @throws IllegalArgumentException if it is not JSON or does not fit the type; the message says where
     */
    public static <T> @Nullable T read(String json, Type type) {
        return read(json, reader(type));
    }

    /**
     * Reads a document.
     *
     * @param json its bytes: UTF-8, or UTF-16 or 32, which a JSON document shows by itself
     * @param type the type it becomes
     * @param <T> the same type
     * @return the object, or null for JSON's null
     * @throws IllegalArgumentException if it is not JSON or does not fit the type; the message says where
     */
    public static <T> @Nullable T read(byte[] json, Type type) {
        return read(json, reader(type));
    }

    /**
     * Reads a document.
     *
     * @param json its bytes
     * @param charset their charset
     * @param type the type it becomes
     * @param <T> the same type
     * @return the object, or null for JSON's null
     * @throws IllegalArgumentException if it is not JSON or does not fit the type; the message says where
     */
    public static <T> @Nullable T read(byte[] json, Charset charset, Type type) {
        return charset.name().startsWith("UTF-") ? read(json, type) : read(new String(json, charset), type);
    }

    /** What reads documents of a type; unlike the mapper it does not look for the type's deserializer each time. */
    static ObjectReader reader(Type type) {
        ObjectMapper mapper = mapper();
        return mapper.readerFor(mapper.constructType(type));
    }

    /** As {@link #read(String, Type)}. */
    static <T> @Nullable T read(String json, ObjectReader reader) {
        try {
            return reader.readValue(withoutMark(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(reason(e), e);
        }
    }

    /** As {@link #read(byte[], Type)}. */
    static <T> @Nullable T read(byte[] json, ObjectReader reader) {
        try {
            return reader.readValue(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    e instanceof JsonProcessingException bad ? reason(bad) : e.getMessage(), e);
        }
    }

    /**
     * Reads a document to look at its parts. Numbers keep the digits that they are written with.
     *
     * @param json its text
     * @return the root; a missing node where the text is blank
     * @throws IllegalArgumentException if it is not JSON; the message says where
     */
    public static JsonNode tree(String json) {
        try {
            return mapper().reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .readTree(withoutMark(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(reason(e), e);
        }
    }

    /**
     * A part of a document as a value of its own.
     *
     * @param part the part
     * @return text for a string, nothing for null and what is missing, JSON for all else
     */
    public static BoundValue value(JsonNode part) {
        if (part.isTextual()) {
            return new BoundValue.Text(part.textValue());
        }
        return part.isNull() || part.isMissingNode() ? BoundValue.NOTHING : new BoundValue.Json(part.toString());
    }

    /**
     * Writes a document.
     *
     * @param value what to write
     * @return its bytes, UTF-8
     * @throws IllegalArgumentException if the value cannot be written as JSON
     */
    public static byte[] write(@Nullable Object value) {
        try {
            return mapper().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(reason(e), e);
        }
    }

    /** The JSON array of several values, some of which may be JSON themselves. */
    static String array(List<BoundValue> values) {
        ArrayNode array = mapper().createArrayNode();
        for (BoundValue value : values) {
            if (value instanceof BoundValue.Json json) {
                array.add(tree(json.json()));
            } else if (value instanceof BoundValue.Text text) {
                array.add(text.text());
            } else if (value instanceof BoundValue.Bytes bytes) {
                array.add(bytes.bytes());
            } else if (value instanceof BoundValue.Numeric numeric && numeric.number() instanceof Long number) {
                array.add(number);
            } else if (value instanceof BoundValue.Numeric numeric) {
                array.add(numeric.number().doubleValue());
            } else if (value instanceof BoundValue.Nothing) {
                array.addNull();
            } else {
                throw new IllegalArgumentException("a list may hold text, JSON, bytes and numbers only");
            }
        }
        return array.toString();
    }

    private static String withoutMark(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    private static String reason(JsonProcessingException e) {
        StringBuilder reason = new StringBuilder(e.getOriginalMessage().strip());
        if (e instanceof JsonMappingException bad && !bad.getPath().isEmpty()) {
            reason.append(", at ").append(path(bad.getPath()));
        }
        if (e.getLocation() != null && e.getLocation().getLineNr() > 0) {
            reason.append(" (line ")
                    .append(e.getLocation().getLineNr())
                    .append(", column ")
                    .append(e.getLocation().getColumnNr())
                    .append(')');
        }
        return reason.toString();
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static ObjectMapper mapperOfTheApplication() {
        List<JsonMapperProvider> providers = providers(Thread.currentThread().getContextClassLoader());
        if (providers.isEmpty()) {
            // A thread of the common pool may know the JVM's own class path only.
            providers = providers(Json.class.getClassLoader());
        }
        if (providers.size() > 1) {
            throw new IllegalStateException("Two JSON mapper providers are registered, "
                    + providers.get(0).getClass().getName() + " and "
                    + providers.get(1).getClass().getName()
                    + "; an application has at most one. Remove one from META-INF/services/"
                    + JsonMapperProvider.class.getName() + ".");
        }
        return providers.isEmpty() ? ownMapper() : providers.get(0).mapper();
    }

    private static List<JsonMapperProvider> providers(@Nullable ClassLoader loader) {
        return ServiceLoader.load(JsonMapperProvider.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static ObjectMapper ownMapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build();
    }
}
