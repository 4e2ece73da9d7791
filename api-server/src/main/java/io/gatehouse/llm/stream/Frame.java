package io.gatehouse.llm.stream;

import java.util.Map;

/**
 * One event of a provider's stream.
 *
 * @param event its name, empty where the framing has none
 * @param data what it carries, mostly JSON text
 * @param headers those of an AWS message; empty for every other framing
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and never compared.
public record Frame(String event, byte[] data, Map<String, String> headers) {
    public Frame(String event, byte[] data) {
        this(event, data, Map.of());
    }
}
