@NullMarked
package io.gatehouse.template;

import org.jspecify.annotations.NullMarked;
