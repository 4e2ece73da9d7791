package io.gatehouse.admin;

import io.gatehouse.konnect.Query;
import io.micronaut.http.HttpRequest;
import java.util.List;

/**
 * One request.
 *
 * @param names what the template's braces stand for in the path, decoded
 */
record AdminCall(HttpRequest<byte[]> request, List<String> names) {
    AdminCall {
        names = List.copyOf(names);
    }

    String name(int index) {
        return names.get(index);
    }

    Query query() {
        return Query.of(request);
    }

    /** @throws io.gatehouse.problem.Refused for a body that can't be read */
    AdminBody body() {
        return AdminBody.of(request);
    }
}
