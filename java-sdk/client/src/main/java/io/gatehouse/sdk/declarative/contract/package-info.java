/**
 * What the contract says about documents: their schemas, what is filled in, what may be shown. Not part of the API: public
 * for {@link io.gatehouse.sdk.declarative} and its kinds alone, and it may change.
 */
@NullMarked
package io.gatehouse.sdk.declarative.contract;

import org.jspecify.annotations.NullMarked;
