package io.gatehouse.entity;

import java.util.UUID;

/** Where new ids and credential keys come from. */
public interface Ids {
    UUID id();

    /** A credential: 32 characters out of letters and digits. */
    String key();
}
