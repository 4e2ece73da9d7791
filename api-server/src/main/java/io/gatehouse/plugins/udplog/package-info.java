@NullMarked
package io.gatehouse.plugins.udplog;

import org.jspecify.annotations.NullMarked;
