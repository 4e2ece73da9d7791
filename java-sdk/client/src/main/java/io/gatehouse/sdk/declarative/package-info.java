/**
 * What a control plane should hold, said in Java: {@link io.gatehouse.sdk.declarative.DesiredState} describes it,
 * a plan says how the server differs from it, and applying the plan makes it so.
 */
@NullMarked
package io.gatehouse.sdk.declarative;

import org.jspecify.annotations.NullMarked;
