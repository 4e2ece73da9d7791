/** decK's files. */
@org.jspecify.annotations.NullMarked
package io.gatehouse.configfiles.kong;
