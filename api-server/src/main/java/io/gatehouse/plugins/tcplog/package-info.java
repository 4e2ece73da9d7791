@NullMarked
package io.gatehouse.plugins.tcplog;

import org.jspecify.annotations.NullMarked;
