package dev.bindery.spi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Takes a JSON array apart. A class of its own, so that Jackson is loaded only where one is needed. */
final class JsonArray {
    private JsonArray() {}

    static List<BoundValue> elements(String json) {
        JsonNode array = Json.tree(json);
        if (!array.isArray()) {
            throw new IllegalArgumentException("it is not a JSON array");
        }
        List<BoundValue> elements = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            elements.add(Json.value(element));
        }
        return elements;
    }
}
