@NullMarked
package io.gatehouse.quickstart.standin.gemini;

import org.jspecify.annotations.NullMarked;
