/**
 * Azure Storage, and Azurite, behind the contract of {@link dev.bindery.local.storage.Store}. Nothing here is loaded
 * before a connection asks for it. Internal to the local host.
 */
@NullMarked
package dev.bindery.local.storage.azure;

import org.jspecify.annotations.NullMarked;
