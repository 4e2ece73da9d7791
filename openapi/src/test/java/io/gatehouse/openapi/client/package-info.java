@NullMarked
package io.gatehouse.openapi.client;

import org.jspecify.annotations.NullMarked;
