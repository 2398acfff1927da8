/**
 * Azurite, the emulator of Azure Storage, for tests: {@link dev.bindery.azurite.WithAzurite} on a test class starts it
 * once per test run, from the npm package of a lock file that comes with this module.
 */
@NullMarked
package dev.bindery.azurite;

import org.jspecify.annotations.NullMarked;
