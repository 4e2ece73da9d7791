package io.gatehouse.admin;

/** What one verb does on one path. */
@FunctionalInterface
interface AdminHandler {
    /** @throws io.gatehouse.problem.Refused with what the client reads */
    AdminAnswer handle(AdminCall call);
}
