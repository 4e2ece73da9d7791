/** The operations of the API, generated: one class for each group, handed out by the client. */
@NullMarked
package io.gatehouse.sdk.api;

import org.jspecify.annotations.NullMarked;
