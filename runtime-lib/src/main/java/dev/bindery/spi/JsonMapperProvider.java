package dev.bindery.spi;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Supplies the application's own JSON mapper in place of Bindery's. The application registers one with
 * {@link java.util.ServiceLoader}. It is asked once, when a function first needs JSON.
 */
public interface JsonMapperProvider {
    /**
     * The mapper that reads and writes JSON for every function.
     *
     * @return the mapper, fully configured
     */
    ObjectMapper mapper();
}
