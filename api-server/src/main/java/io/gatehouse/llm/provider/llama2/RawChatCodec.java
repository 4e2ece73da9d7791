package io.gatehouse.llm.provider.llama2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.chat.Message;
import io.gatehouse.llm.chat.Part;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.codec.WholeOnly;
import java.io.IOException;

/** Chats as one text with Llama 2's markers in it. */
final class RawChatCodec implements WholeOnly<Chat> {
    private static final Part.Writer TEXT_ONLY = new TextOnly();

    @Override
    public void encode(Chat chat, JsonGenerator json) throws IOException, LlmRefusal {
        check(chat);
        RawReply.encode(RawTemplate.chat(chat.messages()), chat.sampling(), chat.stream(), json);
    }

    /** What the text has no place for must not get lost on the way. */
    private static void check(Chat chat) throws IOException, LlmRefusal {
        boolean tools = !chat.tools().isEmpty();
        for (Message message : chat.messages()) {
            tools |= message.role() == Message.Role.TOOL || !message.toolCalls().isEmpty();
        }
        if (tools) {
            throw LlmRefusal.badRequest("the raw format takes no tools");
        }
        for (Message message : chat.messages()) {
            for (Part part : message.content()) {
                part.writeTo(TEXT_ONLY);
            }
        }
    }

    @Override
    public Answer decode(JsonNode answer) throws UnreadableAnswer {
        return RawReply.decode(answer);
    }

    /** Lets text be. */
    private static final class TextOnly implements Part.Writer {
        @Override
        public void text(Part.Text part) {}

        @Override
        public void image(Part.Image part) throws LlmRefusal {
            throw unfit("image_url");
        }

        @Override
        public void audio(Part.Audio part) throws LlmRefusal {
            throw unfit("input_audio");
        }

        @Override
        public void file(Part.File part) throws LlmRefusal {
            throw unfit("file");
        }

        @Override
        public void other(Part.Other part) throws LlmRefusal {
            throw unfit(part.type());
        }

        private static LlmRefusal unfit(String type) {
            return LlmRefusal.badRequest("the raw format takes no part of type '" + type + "'");
        }
    }
}
