package example;

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;

/** A REST resource: one function for each thing that one can do to it. */
public final class Teas {
    private final Shelf shelf = new Shelf();

    @FunctionName("ListTeas")
    public HttpResponse list(
            @HttpTrigger(route = "teas", methods = HttpMethod.GET, authLevel = ANONYMOUS) HttpRequest req) {
        return HttpResponse.json(shelf.all());
    }

    @FunctionName("GetTea")
    public HttpResponse get(
            @HttpTrigger(route = "teas/{id:int}", methods = HttpMethod.GET, authLevel = ANONYMOUS) HttpRequest req,
            @BindingName int id) {
        return Errors.answer(() -> HttpResponse.json(shelf.get(id)));
    }

    @FunctionName("AddTea")
    public HttpResponse add(
            @HttpTrigger(route = "teas", methods = HttpMethod.POST, authLevel = ANONYMOUS) HttpRequest req) {
        return Errors.answer(() -> {
            Tea tea = shelf.add(Validation.valid(req.json(Tea.class)));
            return HttpResponse.status(201)
                    .header("Location", "/api/teas/" + tea.id())
                    .json(tea)
                    .build();
        });
    }

    @FunctionName("ReplaceTea")
    public HttpResponse replace(
            @HttpTrigger(route = "teas/{id:int}", methods = HttpMethod.PUT, authLevel = ANONYMOUS) HttpRequest req,
            @BindingName int id) {
        return Errors.answer(() -> HttpResponse.json(shelf.replace(id, Validation.valid(req.json(Tea.class)))));
    }

    @FunctionName("RemoveTea")
    public HttpResponse remove(
            @HttpTrigger(route = "teas/{id:int}", methods = HttpMethod.DELETE, authLevel = ANONYMOUS) HttpRequest req,
            @BindingName int id) {
        return Errors.answer(() -> {
            shelf.remove(id);
            return HttpResponse.status(204).build();
        });
    }
}
