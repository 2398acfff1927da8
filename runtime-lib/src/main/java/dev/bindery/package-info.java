/** What functions receive and return: requests, responses, messages, streams, outputs and the context of a call. */
@NullMarked
package dev.bindery;

import org.jspecify.annotations.NullMarked;
