package example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.testing.FunctionApp;
import dev.bindery.testing.FunctionAppTest;
import dev.bindery.testing.MultipartBody;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@FunctionAppTest
class PicturesTest {
    @Test
    void aPictureIsStored(FunctionApp app) throws IOException {
        byte[] cat = picture(400, 300);

        HttpResponse response = app.http(MultipartBody.form()
                .field("title", "A cat")
                .file("picture", "cat.png", "image/png", cat)
                .post("/api/pictures/cat"));

        assertEquals(201, response.status());
        assertEquals("A cat\n", response.text());
        assertArrayEquals(cat, app.blob("pictures/cat").bytes());
    }

    @Test
    void aPictureGetsAThumbnail(FunctionApp app) throws IOException {
        app.blob("pictures/cat").put(picture(400, 300));

        BufferedImage thumbnail = ImageIO.read(
                new ByteArrayInputStream(app.blob("thumbnails/cat.png").bytes()));
        assertEquals(100, thumbnail.getWidth());
        assertEquals(75, thumbnail.getHeight());
    }

    @Test
    void whatIsNoPictureGetsNoThumbnail(FunctionApp app) {
        app.blob("pictures/dog").put("woof");

        assertEquals(List.of(), app.blobs("thumbnails"));
        assertEquals(
                "dog is no picture that Java can read",
                app.logs("MakeThumbnail").get(0).message());
    }

    @Test
    void aRequestWithoutAPictureIsRefused(FunctionApp app) {
        assertEquals(400, app.http(HttpRequest.post("/api/pictures/cat")).status());
        assertEquals(
                415,
                app.http(MultipartBody.form()
                                .file("picture", "cat.txt", "text/plain", "meow".getBytes(UTF_8))
                                .post("/api/pictures/cat"))
                        .status());
        assertEquals(List.of(), app.blobs("pictures"));
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
