@NullMarked
package io.gatehouse.konnect;

import org.jspecify.annotations.NullMarked;
