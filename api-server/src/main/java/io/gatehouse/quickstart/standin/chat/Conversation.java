package io.gatehouse.quickstart.standin.chat;

import java.util.ArrayList;
import java.util.List;

/** What a request says, in no provider's words: collected message by message. */
public final class Conversation {
    private final List<String> texts = new ArrayList<>();
    private final ToolOffer tools = new ToolOffer();
    private String prompt = "";
    private boolean toolAnswered;
    private int longest = Integer.MAX_VALUE;

    public void user(String text) {
        texts.add(text);
        prompt = text;
        toolAnswered = false;
    }

    /** A turn of the model, or what the system says. */
    public void other(String text) {
        texts.add(text);
    }

    /** What a tool gave back. */
    public void toolResult(String text) {
        texts.add(text);
        prompt = text;
        toolAnswered = true;
    }

    /** The most tokens wanted in the answer. */
    public void limit(int tokens) {
        longest = tokens;
    }

    public ToolOffer tools() {
        return tools;
    }

    public ChatAnswer answer() {
        return toolAnswered
                ? ChatAnswer.toToolResult(prompt, texts, longest)
                : tools.use(prompt)
                        .map(use -> ChatAnswer.calling(use, texts))
                        .orElseGet(() -> ChatAnswer.to(prompt, texts, longest));
    }
}
