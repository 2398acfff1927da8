package example;

import dev.bindery.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;

/** What clients are told when something is wrong, in the format of RFC 9457. */
final class Errors {
    /** The body of such a response. */
    record Problem(String title, int status, Map<String, String> errors) {}

    private Errors() {}

    /** The answer of a function. What is the client's fault becomes a response; what is ours fails the call. */
    static HttpResponse answer(Supplier<HttpResponse> function) {
        try {
            return function.get();
        } catch (Shelf.NotFound e) {
            return problem(404, e.getMessage(), Map.of());
        } catch (Validation.Invalid e) {
            return problem(422, e.getMessage(), e.errors());
        } catch (IllegalArgumentException e) {
            // The body is no JSON, or does not fit; the message says where.
            return problem(400, e.getMessage(), Map.of());
        }
    }

    private static HttpResponse problem(int status, String title, Map<String, String> errors) {
        return HttpResponse.status(status)
                .contentType("application/problem+json")
                .json(new Problem(title, status, errors))
                .build();
    }
}
