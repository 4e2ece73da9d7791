@org.jspecify.annotations.NullMarked
package io.gatehouse.examples.terraform;
