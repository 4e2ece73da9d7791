package io.gatehouse.llm.openai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.Vectors;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {
    private final AnswerWriter writer = new AnswerWriter("made-up", "asked", 1_700_000_000L);

    @Test
    void fillsInWhatAProviderLeavesOut() {
        Choice choice = new Choice("hi \"you\"", null, List.of(), FinishReason.LENGTH);
        assertEquals(
                "{\"id\":\"made-up\",\"object\":\"chat.completion\",\"created\":1700000000,\"model\":\"asked\",\"choices\":"
                        + "[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"hi \\\"you\\\"\"},\"logprobs\":null,"
                        + "\"finish_reason\":\"length\"}]}",
                new String(writer.chat(new Answer(null, null, 0, List.of(choice), null, Map.of())), UTF_8));
    }

    @Test
    void writesVectorsAsNumbersOrAsBase64() {
        Vectors vectors =
                new Vectors("e", List.of(new float[] {0.5f, -1f}, new float[] {}), Usage.of(7, Usage.UNKNOWN));
        assertEquals(
                "{\"object\":\"list\",\"data\":[{\"object\":\"embedding\",\"index\":0,\"embedding\":[0.5,-1.0]},"
                        + "{\"object\":\"embedding\",\"index\":1,\"embedding\":[]}],\"model\":\"e\","
                        + "\"usage\":{\"prompt_tokens\":7,\"total_tokens\":7}}",
                new String(writer.vectors(vectors, false), UTF_8));
        assertEquals(
                "{\"object\":\"list\",\"data\":[{\"object\":\"embedding\",\"index\":0,\"embedding\":\"AAAAPwAAgL8=\"},"
                        + "{\"object\":\"embedding\",\"index\":1,\"embedding\":\"\"}],\"model\":\"e\","
                        + "\"usage\":{\"prompt_tokens\":7,\"total_tokens\":7}}",
                new String(writer.vectors(vectors, true), UTF_8));
    }
}
