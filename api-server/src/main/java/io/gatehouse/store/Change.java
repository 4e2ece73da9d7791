package io.gatehouse.store;

import java.util.Optional;

/**
 * One line of the change log.
 *
 * @param number grows by one with every committed change of the scope, without gaps
 * @param entity the document as it is now, absent when it has been deleted since
 */
public record Change(long number, EntityId address, Optional<StoredText> entity) {}
