package io.gatehouse.gateway.router;

/** Joins a service's path and the request's path ({@code path_handling: v0}). */
public final class UpstreamPath {
    private UpstreamPath() {}

    /**
     * The path to send upstream, not yet percent-encoded.
     *
     * @param servicePath the service's {@code path}, {@code /} where it has none
     * @param path the normalized request path
     * @param matched what the route's path matched, empty when the route has no path or must not strip it
     * @param strip whether the matched part is removed
     */
    public static String of(String servicePath, String path, String matched, boolean strip) {
        boolean root = servicePath.equals("/");
        boolean slashed = servicePath.endsWith("/");
        if (!strip || matched.isEmpty()) {
            if (slashed) {
                return servicePath + path.substring(Math.min(1, path.length()));
            }
            return path.equals("/") ? servicePath : servicePath + path;
        }
        String rest = withoutLeadingDots(path.substring(matched.length()));
        boolean trailing = path.length() > 1 && path.endsWith("/");
        if (rest.isEmpty()) {
            if (root) {
                return "/";
            }
            if (slashed) {
                return path.endsWith("/") ? servicePath : servicePath.substring(0, servicePath.length() - 1);
            }
            return trailing ? servicePath + "/" : servicePath;
        }
        if (rest.startsWith("/")) {
            return slashed ? servicePath.substring(0, servicePath.length() - 1) + rest : servicePath + rest;
        }
        return slashed ? servicePath + rest : servicePath + "/" + rest;
    }

    private static String withoutLeadingDots(String rest) {
        if (rest.equals(".") || rest.equals("..")) {
            return "";
        }
        if (rest.startsWith("../")) {
            return rest.substring(3);
        }
        return rest.startsWith("./") ? rest.substring(2) : rest;
    }
}
