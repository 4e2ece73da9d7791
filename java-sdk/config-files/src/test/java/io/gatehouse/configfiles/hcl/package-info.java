@org.jspecify.annotations.NullMarked
package io.gatehouse.configfiles.hcl;
