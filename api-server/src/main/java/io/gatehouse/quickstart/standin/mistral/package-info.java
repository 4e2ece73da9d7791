@NullMarked
package io.gatehouse.quickstart.standin.mistral;

import org.jspecify.annotations.NullMarked;
