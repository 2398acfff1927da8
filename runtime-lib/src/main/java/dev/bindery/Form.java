package dev.bindery;

import java.util.List;

/** What a form submits: fields, and files where it is {@code multipart/form-data}. */
record Form(MultiMap fields, List<UploadedFile> files) {
    /** ASP.NET reads a thousand; nobody fills in more than this by hand or by script. */
    static final int MAX_FIELDS = 10_000;

    private static final Form NONE = new Form(MultiMap.empty(), List.of());

    static Form of(ContentType type, byte[] body) {
        if (type.type().equals("application/x-www-form-urlencoded")) {
            MultiMap.Builder fields = MultiMap.builder();
            PercentCode.pairs(type.text(body), type.charset(), fields, MAX_FIELDS);
            return new Form(fields.build(), List.of());
        } else if (type.type().equals("multipart/form-data")) {
            return new Multipart(body, type.parameter("boundary")).form();
        }
        return NONE;
    }
}
