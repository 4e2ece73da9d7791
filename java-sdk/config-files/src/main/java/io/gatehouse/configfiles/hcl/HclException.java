package io.gatehouse.configfiles.hcl;

/** A file says something that is wrong, or that is not supported; the message names the place, and no values. */
public final class HclException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public HclException(Place place, String message) {
        super(place + ": " + message);
    }
}
