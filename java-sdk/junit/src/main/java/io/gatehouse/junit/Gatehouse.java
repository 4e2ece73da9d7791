package io.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Gives the tests of a class a running Gatehouse on free ports of the loopback, in their own process. Tests,
 * constructors and lifecycle methods may take as parameters
 *
 * <ul>
 *   <li>a {@link TestGateway}: the addresses, a client of the Konnect API, and waiting until what was written is live;
 *   <li>a {@code KonnectClient}, the same one;
 *   <li>a {@link StandIn}: the LLM behind it, which speaks the providers' wire formats and keeps what it was asked.
 * </ul>
 *
 * <p>One server serves all classes of a run; it starts with the first of them and is emptied before every test, down to one
 * control plane named {@code default} with nothing in it. So classes that use it don't run at the same time.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GatehouseExtension.class)
@ResourceLock("io.gatehouse.junit")
public @interface Gatehouse {
    /**
     * A kong.yaml for the control plane {@code default}, read before every test: the name of a resource on the class
     * path, as seen from the test class, or else of a file. Empty for none. {@code ${stand_in}} in it becomes the address
     * of the stand-in LLM.
     */
    String value() default "";
}
