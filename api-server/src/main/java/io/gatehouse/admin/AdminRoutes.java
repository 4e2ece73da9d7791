package io.gatehouse.admin;

import java.util.List;

/** A group of paths. Every bean of this type takes part. */
interface AdminRoutes {
    List<AdminRoute> routes();
}
