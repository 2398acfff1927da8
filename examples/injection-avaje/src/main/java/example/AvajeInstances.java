package example;

import dev.bindery.spi.InstanceProvider;
import io.avaje.inject.BeanScope;

/** Has the library make function classes. It is named in META-INF/services, and asked once for each of them. */
public final class AvajeInstances implements InstanceProvider {
    private final BeanScope beans = BeanScope.builder().build();

    @Override
    public <T> T instance(Class<T> type) {
        return beans.getOptional(type).orElse(null);
    }
}
