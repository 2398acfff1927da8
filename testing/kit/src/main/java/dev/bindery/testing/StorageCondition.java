package dev.bindery.testing;

import dev.bindery.azurite.AzuriteExtension;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What {@link UseStorage} does: it finds the storage, and skips tests where there is none. */
final class StorageCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return isAzurite(context)
                ? OnAzurite.condition(context)
                : ConditionEvaluationResult.enabled("storage is in memory");
    }

    /** The connection string of a fresh account, or nothing for a test in memory. */
    static Optional<String> account(ExtensionContext context) {
        return isAzurite(context) ? Optional.of(OnAzurite.account(context)) : Optional.empty();
    }

    private static boolean isAzurite(ExtensionContext context) {
        Class<?> type = context.getTestClass().orElse(null);
        while (type != null && !type.isAnnotationPresent(UseStorage.class)) {
            type = type.getEnclosingClass();
        }
        return type != null && type.getAnnotation(UseStorage.class).value() == StorageKind.AZURITE;
    }

    /** A class of its own: who does not use Azurite need not have it on the class path. */
    private static final class OnAzurite {
        static ConditionEvaluationResult condition(ExtensionContext context) {
            try {
                return new AzuriteExtension().evaluateExecutionCondition(context);
            } catch (NoClassDefFoundError e) {
                throw new IllegalStateException(
                        "@UseStorage(AZURITE) needs Azurite. Add dev.bindery:bindery-azurite to the test's dependencies.",
                        e);
            }
        }

        static String account(ExtensionContext context) {
            return AzuriteExtension.shared(context).account().connectionString();
        }
    }
}
