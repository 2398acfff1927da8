package dev.bindery.local.triggers;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.json.JsonText;
import dev.bindery.local.storage.BlobInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The message that says that a blob is new, in the form that the Functions host gives it; it can be seen in the poison
 * queue.
 */
record BlobNotice(String container, String name, String etag) {
    static byte[] write(String function, BlobInfo blob) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("Type", "BlobTrigger");
        message.put("FunctionId", "Host.Functions." + function);
        message.put("BlobType", "BlockBlob");
        message.put("ContainerName", blob.container());
        message.put("BlobName", blob.name());
        message.put("ETag", blob.etag());
        return JsonText.write(message).getBytes(UTF_8);
    }

    static BlobNotice read(byte[] message) {
        Map<String, @Nullable Object> json = JsonText.object(new String(message, UTF_8));
        return new BlobNotice(
                String.valueOf(json.get("ContainerName")),
                String.valueOf(json.get("BlobName")),
                String.valueOf(json.get("ETag")));
    }
}
