package io.gatehouse.konnect;

import io.gatehouse.problem.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;

/**
 * A listener beside the Konnect API's that has its own words for what the framework refuses. Micronaut has one place for
 * that, whichever listener the request came to; every bean of this type is asked there.
 */
public interface OtherListener {
    /** Whether the request came to this listener. */
    boolean received(HttpRequest<?> request);

    MutableHttpResponse<byte[]> answer(HttpRequest<?> request, Problem problem);
}
