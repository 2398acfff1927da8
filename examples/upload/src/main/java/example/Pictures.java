package example;

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.InputStream;
import dev.bindery.Out;
import dev.bindery.UploadedFile;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Pictures come by a form, and get thumbnails. */
public final class Pictures {
    private static final int WIDTH = 100;
    private static final int LARGEST = 5_000_000;

    /** POST /api/pictures/cat with a form of the field "picture". The name is ours: a client's is never a path. */
    @FunctionName("UploadPicture")
    public HttpResponse upload(
            @HttpTrigger(route = "pictures/{name:alpha}", methods = HttpMethod.POST, authLevel = ANONYMOUS)
                    HttpRequest req,
            @BlobOutput(path = "pictures/{name}") Out<byte[]> stored) {
        UploadedFile picture = req.file("picture");
        if (picture == null) {
            return HttpResponse.status(400)
                    .body("Send a form of type multipart/form-data with a file \"picture\".\n")
                    .build();
        } else if (!picture.contentType().startsWith("image/")) {
            return HttpResponse.status(415)
                    .body("A picture is no " + picture.contentType() + ".\n")
                    .build();
        } else if (picture.bytes().length > LARGEST) {
            return HttpResponse.status(413)
                    .body("A picture has " + LARGEST + " bytes at most.\n")
                    .build();
        }
        stored.set(picture.bytes());
        return HttpResponse.status(201)
                .body(req.form().getOrDefault("title", "") + "\n")
                .build();
    }

    /** Runs for each picture that is stored. */
    @FunctionName("MakeThumbnail")
    @BlobOutput(path = "thumbnails/{name}.png")
    public byte[] thumbnail(
            @BlobTrigger(path = "pictures/{name}") InputStream picture, @BindingName String name, Context context)
            throws IOException {
        BufferedImage large = ImageIO.read(picture);
        if (large == null) {
            context.logger().warning("{} is no picture that Java can read", name);
            return null;
        }
        int height = Math.max(1, large.getHeight() * WIDTH / large.getWidth());
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(large, 0, 0, WIDTH, height, null);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(small, "png", png);
        return png.toByteArray();
    }
}
