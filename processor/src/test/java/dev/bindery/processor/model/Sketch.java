package dev.bindery.processor.model;

import dev.bindery.processor.model.ParameterModel.MetadataUse;
import dev.bindery.processor.model.ResultModel.ComponentModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A function of the model, put together by hand. Unless it is told otherwise it is the public static method
 * {@code shop.Shop.<name>}, takes nothing and returns nothing.
 */
public final class Sketch {
    private final String methodName;
    private final List<ParameterModel> parameters = new ArrayList<>();
    private final List<ComponentModel> components = new ArrayList<>();
    private final List<BindingUse> bindings = new ArrayList<>();
    private final List<RetryUse> retries = new ArrayList<>();
    private final List<FunctionModel.Foreign> foreign = new ArrayList<>();
    private String functionName;
    private TypeRef result = TypeRef.VOID;
    private ClassModel owner = new ClassModel("shop", List.of("Shop"), "class", "", false, false, false, true);
    private MethodModel method;

    private Sketch(String methodName) {
        this.methodName = methodName;
        this.functionName = methodName;
        this.method = new MethodModel(methodName, true, true, false, false, false, false);
    }

    public static Sketch function(String methodName) {
        return new Sketch(methodName);
    }

    public Sketch called(String name) {
        functionName = name;
        return this;
    }

    public Sketch in(String packageName, String... nesting) {
        return in(new ClassModel(packageName, List.of(nesting), "class", "", false, false, false, true));
    }

    public Sketch in(ClassModel type) {
        owner = type;
        return this;
    }

    public Sketch method(boolean isStatic, boolean isPublic, boolean isAbstract, boolean generic, boolean throwable) {
        method = new MethodModel(methodName, isStatic, isPublic, isAbstract, generic, throwable, false);
        return this;
    }

    public Sketch instance() {
        return method(false, true, false, false, false);
    }

    public Sketch deprecated() {
        method = new MethodModel(methodName, method.isStatic(), true, false, false, false, true);
        return this;
    }

    /** A binding on the method itself. */
    public Sketch bound(Bindings binding) {
        bindings.add(binding.use(new Place(methodName + "()")));
        return this;
    }

    public Sketch takes(String type, String name, Bindings... on) {
        return takes(Types.type(type), name, on);
    }

    public Sketch takes(TypeRef type, String name, Bindings... on) {
        Place place = new Place(name);
        parameters.add(new ParameterModel(
                place,
                name,
                type,
                Arrays.stream(on).map(binding -> binding.use(place)).toList(),
                Optional.empty(),
                false));
        return this;
    }

    public Sketch takesMetadata(String type, String name, String metadata, Bindings... on) {
        return takesMetadata(type, name, metadata, false, on);
    }

    public Sketch takesMetadata(String type, String name, String metadata, boolean nullable, Bindings... on) {
        Place place = new Place(name);
        parameters.add(new ParameterModel(
                place,
                name,
                Types.type(type),
                Arrays.stream(on).map(binding -> binding.use(place)).toList(),
                Optional.of(new MetadataUse(place.inside("@BindingName"), metadata)),
                nullable));
        return this;
    }

    /** An annotation of the official library on a parameter of that name. */
    public Sketch foreign(String simpleName, String parameter, boolean ours) {
        foreign.add(new FunctionModel.Foreign(
                new Place(parameter).inside("@" + simpleName),
                "com.microsoft.azure.functions.annotation." + simpleName,
                Optional.of(parameter),
                ours));
        return this;
    }

    public Sketch returns(String type) {
        result = Types.type(type);
        return this;
    }

    /** A component of the record that is returned. */
    public Sketch component(String type, String name, Bindings... on) {
        Place place = new Place("record." + name);
        components.add(new ComponentModel(
                place,
                name,
                Types.type(type),
                Arrays.stream(on).map(binding -> binding.use(place)).toList()));
        return this;
    }

    /** A retry policy on the method, by the elements that are written in it. */
    public Sketch retried(String strategy, Bindings elements) {
        BindingUse written = elements.use(new Place(methodName + "()"));
        retries.add(new RetryUse(
                written.site(), "@" + written.kind().displayName().substring(1), strategy, written.properties()));
        return this;
    }

    public FunctionModel model() {
        Place place = new Place(methodName + "()");
        return new FunctionModel(
                place,
                functionName,
                functionName.equals(methodName) ? place : place.inside("@FunctionName"),
                owner,
                method,
                List.copyOf(parameters),
                new ResultModel(place, result, List.copyOf(components)),
                List.copyOf(bindings),
                List.copyOf(retries),
                List.copyOf(foreign));
    }
}
