/**
 * The kinds of things in a control plane, and how they are told apart, read and written. Not part of the API: public for
 * {@link io.gatehouse.sdk.declarative} alone, and it may change.
 */
@NullMarked
package io.gatehouse.sdk.declarative.kind;

import org.jspecify.annotations.NullMarked;
