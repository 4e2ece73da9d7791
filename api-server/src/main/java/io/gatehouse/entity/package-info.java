@NullMarked
package io.gatehouse.entity;

import org.jspecify.annotations.NullMarked;
