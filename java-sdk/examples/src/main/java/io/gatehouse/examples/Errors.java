package io.gatehouse.examples;

import io.gatehouse.sdk.BadRequestException;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.KonnectException;
import io.gatehouse.sdk.NotFoundException;

/** What a refused call throws. */
public final class Errors {
    private Errors() {}

    public static void main(String[] arguments) {
        run(KonnectClient.fromEnv());
    }

    static void run(KonnectClient konnect) {
        String id = konnect.controlPlanes().create(cp -> cp.name("errors")).id();
        try {
            konnect.controlPlane(id).services().create(s -> s.name("llm").port(99_999));
        } catch (BadRequestException refused) {
            refused.violations().forEach(each -> System.out.println(each.field() + ": " + each.message()));
        }
        try {
            konnect.controlPlane(id).services().get("nobody");
        } catch (NotFoundException missing) {
            System.out.println("not found, " + missing.status());
        } catch (KonnectException other) {
            System.out.println("something else: " + other.getMessage());
        }
        konnect.controlPlanes().delete(id);
    }
}
