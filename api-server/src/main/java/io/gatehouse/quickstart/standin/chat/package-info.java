@NullMarked
package io.gatehouse.quickstart.standin.chat;

import org.jspecify.annotations.NullMarked;
