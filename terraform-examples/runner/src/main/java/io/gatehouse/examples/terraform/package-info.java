/** Runs the Terraform examples: with the stock provider, or through the declarative layer of the SDK. */
@org.jspecify.annotations.NullMarked
package io.gatehouse.examples.terraform;
