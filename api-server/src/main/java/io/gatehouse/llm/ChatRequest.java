package io.gatehouse.llm;

import io.gatehouse.plugin.Exchange;

/**
 * A checked request on its way to a provider.
 *
 * @param exchange its headers are those that go upstream: a provider may set what its API wants
 * @param model the model's name at the provider, not empty
 * @param stream whether the answer is to be streamed
 * @param report told what becomes of the call
 */
public record ChatRequest(Exchange exchange, ChatBody body, String model, boolean stream, CallReport report) {}
