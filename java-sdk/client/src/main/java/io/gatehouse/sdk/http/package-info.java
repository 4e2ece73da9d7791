/** How typed operations become requests: paths, queries and pages. */
@NullMarked
package io.gatehouse.sdk.http;

import org.jspecify.annotations.NullMarked;
