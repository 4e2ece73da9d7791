@NullMarked
package io.gatehouse.store.jdbc;

import org.jspecify.annotations.NullMarked;
