/** Configuration files as desired states: Terraform's for the konnect provider, and decK's. */
@org.jspecify.annotations.NullMarked
package io.gatehouse.configfiles;
