@NullMarked
package io.gatehouse.settings;

import org.jspecify.annotations.NullMarked;
