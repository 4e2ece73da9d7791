// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import io.gatehouse.sdk.json.Choice;

/**
 * The kind of model operation.
 */
public final class AiRouteType extends Choice {
    public static final AiRouteType LLM_V1_CHAT = of("llm/v1/chat");
    public static final AiRouteType LLM_V1_COMPLETIONS = of("llm/v1/completions");
    public static final AiRouteType LLM_V1_EMBEDDINGS = of("llm/v1/embeddings");
    public static final AiRouteType LLM_V1_RESPONSES = of("llm/v1/responses");
    public static final AiRouteType LLM_V1_FILES = of("llm/v1/files");
    public static final AiRouteType LLM_V1_BATCHES = of("llm/v1/batches");
    public static final AiRouteType LLM_V1_ASSISTANTS = of("llm/v1/assistants");
    public static final AiRouteType AUDIO_V1_AUDIO_SPEECH = of("audio/v1/audio/speech");
    public static final AiRouteType AUDIO_V1_AUDIO_TRANSCRIPTIONS = of("audio/v1/audio/transcriptions");
    public static final AiRouteType AUDIO_V1_AUDIO_TRANSLATIONS = of("audio/v1/audio/translations");
    public static final AiRouteType IMAGE_V1_IMAGES_GENERATIONS = of("image/v1/images/generations");
    public static final AiRouteType IMAGE_V1_IMAGES_EDITS = of("image/v1/images/edits");
    public static final AiRouteType VIDEO_V1_VIDEOS_GENERATIONS = of("video/v1/videos/generations");
    public static final AiRouteType REALTIME_V1_REALTIME = of("realtime/v1/realtime");
    public static final AiRouteType PRESERVE = of("preserve");

    private AiRouteType(String value) {
        super(value);
    }

    /** @param value also one that is not listed here */
    public static AiRouteType of(String value) {
        return new AiRouteType(value);
    }
}

