@NullMarked
package io.gatehouse.quickstart.standin.cohere;

import org.jspecify.annotations.NullMarked;
