@NullMarked
package io.gatehouse.plugins.requesttransformer;

import org.jspecify.annotations.NullMarked;
