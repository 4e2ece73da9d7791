@NullMarked
package io.gatehouse.quickstart.standin.bedrock;

import org.jspecify.annotations.NullMarked;
