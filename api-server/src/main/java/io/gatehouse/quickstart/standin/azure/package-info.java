@NullMarked
package io.gatehouse.quickstart.standin.azure;

import org.jspecify.annotations.NullMarked;
