package example;

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.InputStream;
import dev.bindery.Out;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import java.io.IOException;
import java.util.Optional;

/** Items are blobs: read and written without a line of storage code. */
public final class Items {

    /** GET /api/items/42 */
    @FunctionName("GetItem")
    public HttpResponse get(
            @HttpTrigger(route = "items/{id}", methods = HttpMethod.GET, authLevel = ANONYMOUS) HttpRequest req,
            @BlobInput(path = "samples/{id}", connection = "AzureWebJobsStorage") Optional<InputStream> obj,
            Context context)
            throws IOException {
        String id = req.routeParams().get("id");
        if (obj.isEmpty()) {
            return HttpResponse.status(404)
                    .body("There is no item " + id + ".\n")
                    .build();
        }
        context.logger().info("item {} has {} bytes", id, obj.get().length());
        return HttpResponse.text(new String(obj.get().readAllBytes(), UTF_8));
    }

    /** PUT /api/items/42, the body is the item */
    @FunctionName("PutItem")
    public HttpResponse put(
            @HttpTrigger(route = "items/{id}", methods = HttpMethod.PUT, authLevel = ANONYMOUS) HttpRequest req,
            @BlobOutput(path = "samples/{id}") Out<byte[]> obj) {
        obj.set(req.bytes());
        return HttpResponse.status(201)
                .body("Stored " + req.bytes().length + " bytes.\n")
                .build();
    }
}
