package dev.bindery.local.http;

import java.util.Map;

/** What the server answers with: the routes of one version of the application, and the pages about it. */
public final class Site {
    private final Router router;
    private final AdminPages admin;
    private final Requests requests;
    private final Responses responses;
    private int visitors;

    /**
     * @param router finds functions
     * @param admin answers below {@code /admin}
     * @param limit how large bodies may be
     * @param customHeaders headers for every response
     */
    public Site(Router router, AdminPages admin, BodyLimit limit, Map<String, String> customHeaders) {
        this.router = router;
        this.admin = admin;
        this.requests = new Requests(limit);
        this.responses = new Responses(customHeaders);
    }

    Router router() {
        return router;
    }

    AdminPages admin() {
        return admin;
    }

    Requests requests() {
        return requests;
    }

    Responses responses() {
        return responses;
    }

    synchronized void enter() {
        visitors++;
    }

    synchronized void leave() {
        visitors--;
        notifyAll();
    }

    /** Waits until no request is on its way to one of its functions any more. */
    public synchronized void awaitEmpty() throws InterruptedException {
        while (visitors > 0) {
            wait();
        }
    }
}
