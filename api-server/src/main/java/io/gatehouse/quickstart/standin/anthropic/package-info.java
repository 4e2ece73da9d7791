@NullMarked
package io.gatehouse.quickstart.standin.anthropic;

import org.jspecify.annotations.NullMarked;
