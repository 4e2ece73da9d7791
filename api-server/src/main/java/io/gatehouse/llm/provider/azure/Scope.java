package io.gatehouse.llm.provider.azure;

/** What tokens are asked for: the services that Azure's models belong to. */
final class Scope {
    /** For metadata services, which know resources. */
    static final String RESOURCE = "https://cognitiveservices.azure.com";

    /** For the token endpoint: everything that the application was granted there. */
    static final String DEFAULT = RESOURCE + "/.default";

    private Scope() {}
}
