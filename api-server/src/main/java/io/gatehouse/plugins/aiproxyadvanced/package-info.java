@NullMarked
package io.gatehouse.plugins.aiproxyadvanced;

import org.jspecify.annotations.NullMarked;
