/** What every model of the API is made of. */
@NullMarked
package io.gatehouse.sdk.json;

import org.jspecify.annotations.NullMarked;
