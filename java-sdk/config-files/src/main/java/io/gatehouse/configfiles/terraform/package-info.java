/** A folder of Terraform files: its variables, locals and resources, and what they are in the API. */
@org.jspecify.annotations.NullMarked
package io.gatehouse.configfiles.terraform;
