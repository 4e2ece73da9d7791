@NullMarked
package io.gatehouse.collection;

import org.jspecify.annotations.NullMarked;
