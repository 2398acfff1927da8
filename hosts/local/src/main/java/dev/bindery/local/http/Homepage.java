package dev.bindery.local.http;

import dev.bindery.HttpResponse;

/** The page at the root, where no function is. */
final class Homepage {
    static final HttpResponse RESPONSE = HttpResponse.status(200)
            .contentType("text/html; charset=utf-8")
            .body("""
                    <!DOCTYPE html>
                    <html lang="en"><head><title>Bindery</title></head>
                    <body><h1>Bindery is running.</h1>
                    <p>The functions are listed on its console and at <a href="/admin/functions">/admin/functions</a>.</p>
                    </body></html>
                    """)
            .build();

    private Homepage() {}
}
