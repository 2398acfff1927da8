package dev.bindery.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says where the queues, blobs and tables of a class's tests are. To have the same tests run in both places, extend the
 * class:
 *
 * <pre>{@code
 * @UseStorage(StorageKind.AZURITE)
 * class OrdersOnAzuriteTest extends OrdersTest {}
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(StorageCondition.class)
public @interface UseStorage {
    /**
     * Where they are.
     *
     * @return the kind of storage
     */
    StorageKind value();
}
