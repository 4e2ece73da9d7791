/** The documents of the API and the config of each plugin, generated. */
@NullMarked
package io.gatehouse.sdk.model;

import org.jspecify.annotations.NullMarked;
