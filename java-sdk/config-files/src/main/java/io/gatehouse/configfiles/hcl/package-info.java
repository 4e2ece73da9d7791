/** The language of Terraform's files: its syntax, its expressions and their values. */
@org.jspecify.annotations.NullMarked
package io.gatehouse.configfiles.hcl;
