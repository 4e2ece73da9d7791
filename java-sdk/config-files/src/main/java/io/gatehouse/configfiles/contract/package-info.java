/** The contract of the API, as far as reading files needs it. */
@org.jspecify.annotations.NullMarked
package io.gatehouse.configfiles.contract;
