@NullMarked
package io.gatehouse.plugins.httplog;

import org.jspecify.annotations.NullMarked;
