package io.gatehouse.llm.provider.llama2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.codec.WholeOnly;
import java.io.IOException;

/** Chats as one text with Llama 2's markers in it. */
final class RawChatCodec implements WholeOnly<Chat> {
    @Override
    public void encode(Chat chat, JsonGenerator json) throws IOException, LlmRefusal {
        if (!chat.tools().isEmpty()) {
            throw LlmRefusal.badRequest("the raw format takes no tools");
        }
        RawReply.encode(RawTemplate.chat(chat.messages()), chat.sampling(), chat.stream(), json);
    }

    @Override
    public Answer decode(JsonNode answer) throws UnreadableAnswer {
        return RawReply.decode(answer);
    }
}
