@NullMarked
package io.gatehouse.plugins.filelog;

import org.jspecify.annotations.NullMarked;
