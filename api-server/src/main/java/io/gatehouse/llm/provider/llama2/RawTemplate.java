package io.gatehouse.llm.provider.llama2;

import io.gatehouse.llm.chat.Message;
import java.util.List;

/** The text that Llama 2 was trained on: instructions between markers. */
final class RawTemplate {
    private RawTemplate() {}

    /** The first message is the instruction and the second what is asked, whatever their roles are. */
    static String chat(List<Message> messages) {
        StringBuilder text = new StringBuilder("<s>[INST] <<SYS>> ")
                .append(messages.get(0).text())
                .append(" <</SYS>>");
        if (messages.size() == 1) {
            return text.append(" [/INST]").toString();
        }
        text.append(' ').append(messages.get(1).text()).append(" [/INST]");
        for (Message message : messages.subList(2, messages.size())) {
            if (message.role().instructs()) {
                text.append(' ').append(message.text()).append(" </s>");
            } else if (message.role() == Message.Role.USER) {
                text.append(" <s>[INST] ").append(message.text()).append(" [/INST]");
            }
        }
        return text.toString();
    }

    static String completion(String prompt) {
        return "<s> [INST] <<SYS>> You are a helpful assistant. <<SYS>> " + prompt + " [/INST]";
    }
}
