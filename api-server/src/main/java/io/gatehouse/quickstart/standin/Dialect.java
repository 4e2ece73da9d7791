package io.gatehouse.quickstart.standin;

/**
 * One provider's wire format as the stand-in speaks it. A bean of this type is all that a further provider needs; each
 * path is spoken by one dialect at most.
 */
public interface Dialect {
    /** The provider's name as the gateway's configuration spells it; shown in the log. */
    String name();

    /** @param path the request's path without the query */
    boolean speaks(String path);

    /** Same call, same reply, but for the time that some formats carry. Errors are replies in the provider's own format. */
    Reply reply(Call call);
}
