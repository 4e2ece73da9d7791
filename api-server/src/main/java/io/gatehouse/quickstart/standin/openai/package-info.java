@NullMarked
package io.gatehouse.quickstart.standin.openai;

import org.jspecify.annotations.NullMarked;
