package dev.bindery.testing;

import dev.bindery.local.log.ConsoleLog;
import java.lang.reflect.AnnotatedElement;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * What {@link FunctionAppTest} stands for. A test that puts its app together itself registers one instead:
 *
 * <pre>{@code
 * @RegisterExtension
 * FunctionAppExtension functions =
 *         FunctionAppExtension.of(app -> app.instance(new Orders(new FixedPrices())));
 * }</pre>
 */
public final class FunctionAppExtension implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(FunctionAppExtension.class);

    private final Consumer<FunctionApp.Builder> composition;

    /** Apps that only have the settings of {@link Setting}; JUnit makes one for {@link FunctionAppTest}. */
    public FunctionAppExtension() {
        this(builder -> {});
    }

    private FunctionAppExtension(Consumer<FunctionApp.Builder> composition) {
        this.composition = composition;
    }

    /**
     * Apps that the test puts together.
     *
     * @param composition is called for each test, after the settings of {@link Setting} are there
     * @return the extension
     */
    public static FunctionAppExtension of(Consumer<FunctionApp.Builder> composition) {
        return new FunctionAppExtension(composition);
    }

    /** Called by JUnit. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FunctionApp.class
                && context.getTestMethod().isPresent();
    }

    /** Called by JUnit. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        FunctionApp app = context.getStore(NAMESPACE).get(FunctionApp.class, FunctionApp.class);
        if (app == null) {
            FunctionApp.Builder builder = FunctionApp.builder();
            settings(context, builder);
            StorageCondition.account(context).ifPresent(builder::storageAccount);
            composition.accept(builder);
            app = builder.start();
            context.getStore(NAMESPACE).put(FunctionApp.class, app);
        }
        return app;
    }

    /** The outermost first, so that what is nearer to the test wins. */
    private static void settings(ExtensionContext context, FunctionApp.Builder builder) {
        context.getParent().ifPresent(parent -> settings(parent, builder));
        context.getElement().ifPresent(element -> settings(element, builder));
    }

    private static void settings(AnnotatedElement element, FunctionApp.Builder builder) {
        for (Setting setting : element.getAnnotationsByType(Setting.class)) {
            builder.setting(setting.name(), setting.value());
        }
    }

    /** Called by JUnit. */
    @Override
    public void afterEach(ExtensionContext context) {
        FunctionApp app = context.getStore(NAMESPACE).remove(FunctionApp.class, FunctionApp.class);
        if (app == null) {
            return;
        }
        try (app) {
            if (context.getExecutionException().isPresent()) {
                ConsoleLog console = new ConsoleLog(System.out);
                app.logs().forEach(console::write);
            }
        }
    }
}
