package dev.bindery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {
    private static HttpRequest request(String boundary, byte[] body) {
        return HttpRequest.post("/upload")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .body(body)
                .build();
    }

    /** A body written with line breaks as {@code |}. */
    private static HttpRequest request(String body) {
        return request("XX", body.replace("|", "\r\n").getBytes(UTF_8));
    }

    @Test
    void tellsFieldsFromFiles() {
        HttpRequest request = request("preamble|--XX|Content-Disposition: form-data; name=\"title\"||Grüße|"
                + "--XX|content-disposition: FORM-DATA; name=doc; filename=\"a;b \\\"c\\\".txt\"|"
                + "Content-Type: text/plain; charset=iso-8859-1||hello|"
                + "--XX|Content-Disposition: form-data; name=\"title\"||again|--XX--|epilogue");
        assertThat(request.form().all("title")).containsExactly("Grüße", "again");
        assertThat(request.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("doc");
            assertThat(file.fileName()).isEqualTo("a;b \"c\".txt");
            assertThat(file.contentType()).isEqualTo("text/plain; charset=iso-8859-1");
            assertThat(file.text()).isEqualTo("hello");
        });
        assertThat(request.file("doc")).isSameAs(request.files().get(0));
        assertThat(request.file("title")).isNull();
    }

    @Test
    void readsJsonWithoutAFileNameAsAFieldAndBytesAsAFile() {
        HttpRequest request = request("--XX|Content-Disposition: form-data; name=a|Content-Type: application/json||{}|"
                + "--XX|Content-Disposition: form-data; name=b|Content-Type: image/png||x|--XX--");
        assertThat(request.form().get("a")).isEqualTo("{}");
        assertThat(request.files()).containsExactly(new UploadedFile("b", null, "image/png", new byte[] {'x'}));
    }

    @Test
    void keepsBinaryContentWhole() throws Exception {
        byte[] content = new byte[100_000];
        new Random(7).nextBytes(content);
        byte[] tricky = "\r\n--X\r\n--XXY\r\n--XX-\r\n x--XX--\r\n\r\n".getBytes(ISO_8859_1);
        System.arraycopy(tricky, 0, content, 500, tricky.length);
        content[content.length - 2] = '\r';
        content[content.length - 1] = '\n';
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write("--XX\r\nContent-Disposition: form-data; name=f; filename=f.bin\r\n\r\n".getBytes(UTF_8));
        body.write(content);
        body.write("\r\n--XX--\r\n".getBytes(UTF_8));
        UploadedFile file = request("XX", body.toByteArray()).file("f");
        assertThat(file).isNotNull();
        assertThat(file.bytes()).isEqualTo(content);
        assertThat(file.contentType()).isEqualTo("application/octet-stream");
    }

    @ParameterizedTest
    @ValueSource(strings = {"----WebKitFormBoundary7MA4", "\"gc0p4Jq0M:2Yt08j'()+_,-./=?\"", "\"a b\"", "-", "--"})
    void takesOddBoundaries(String boundary) {
        String bare = boundary.replace("\"", "");
        String body = "--" + bare + "\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--" + bare + "--";
        assertThat(request(boundary, body.getBytes(UTF_8)).form().get("a")).isEqualTo("1");
    }

    @Test
    void takesPaddingAfterABoundaryAndBareLineFeeds() {
        String body = "--XX  \nContent-Disposition: form-data; name=a\n\n1\n2\n--XX--";
        assertThat(request("XX", body.getBytes(UTF_8)).form().get("a")).isEqualTo("1\n2");
    }

    @Test
    void takesEmptyPartsAndNoParts() {
        assertThat(request("--XX|Content-Disposition: form-data; name=a||| |--XX--")
                        .form()
                        .get("a"))
                .isEqualTo("\r\n ");
        assertThat(request("--XX|Content-Disposition: form-data; name=a|||--XX--")
                        .form()
                        .get("a"))
                .isEmpty();
        assertThat(request("--XX|Content-Disposition: form-data; name=a||--XX--")
                        .form()
                        .get("a"))
                .isEmpty();
        assertThat(request("--XX--").form().isEmpty()).isTrue();
    }

    @Test
    void prefersTheExtendedFileName() {
        HttpRequest request = request("--XX|Content-Disposition: form-data; name=a; filename=\"x.txt\";"
                + " filename*=UTF-8''gr%C3%BC%2B+e.txt||1|--XX--");
        assertThat(request.files().get(0).fileName()).isEqualTo("grü++e.txt");
    }

    @Test
    void keepsTheBackslashesOfAPath() {
        HttpRequest request =
                request("--XX|Content-Disposition: form-data; name=a; filename=\"C:\\tmp\\x.txt\"||1|--XX--");
        assertThat(request.files().get(0).fileName()).isEqualTo("C:\\tmp\\x.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no boundary at all",
                "--XXX|Content-Disposition: form-data; name=a||1|--XXX--",
                "--XX|Content-Disposition: form-data; name=a||1",
                "--XX|Content-Disposition: form-data; name=a||1|--XX",
                "--XX|Content-Disposition: form-data; name=a||1|--XX|",
                "--XX|Content-Disposition: form-data; name=a",
                "--XX|Content-Disposition: form-data||1|--XX--",
                "--XX||1|--XX--",
            })
    void refusesAMalformedBody(String body) {
        HttpRequest request = request(body);
        assertThatThrownBy(request::form)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The multipart body is malformed: ");
        assertThatThrownBy(request::files).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesATypeWithoutBoundary() {
        HttpRequest request = HttpRequest.post("/")
                .header("Content-Type", "multipart/form-data")
                .body("x")
                .build();
        assertThatThrownBy(request::form).hasMessageContaining("names no usable boundary");
    }

    @Test
    void boundsHeadersAndParts() {
        assertThatThrownBy(() ->
                        request("--XX|X: " + "a".repeat(20_000) + "||1|--XX--").form())
                .hasMessageContaining("16384 bytes of headers");
        String part = "--XX|Content-Disposition: form-data; name=a||1|";
        assertThatThrownBy(() -> request(part.repeat(10_001) + "--XX--").form())
                .hasMessageContaining("more than 10000 parts");
    }

    @Test
    void showsAFileInAFewWords() {
        assertThat(new UploadedFile("f", "a.png", "image/png", new byte[3]))
                .hasToString("f: a.png, image/png, 3 bytes");
        assertThat(new UploadedFile("f", null, "image/png", new byte[3]))
                .hasToString("f: a file, image/png, 3 bytes")
                .hasSameHashCodeAs(new UploadedFile("f", null, "image/png", new byte[3]));
    }
}
