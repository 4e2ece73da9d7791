package io.gatehouse.llm.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * One turn of a conversation as most providers want them: what was said, or the results of parallel calls together.
 *
 * @param messages one, or several of the role tool
 */
public record Turn(List<Message> messages) {
    public Turn {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a turn has a message");
        }
    }

    /** The turns of a conversation, without what it runs under. */
    public static List<Turn> of(List<Message> messages) {
        List<Turn> turns = new ArrayList<>(messages.size());
        List<Message> results = new ArrayList<>();
        for (Message message : messages) {
            if (message.role() == Message.Role.TOOL) {
                results.add(message);
            } else if (!message.role().instructs()) {
                addResults(turns, results);
                turns.add(new Turn(List.of(message)));
            }
        }
        addResults(turns, results);
        return turns;
    }

    private static void addResults(List<Turn> turns, List<Message> results) {
        if (!results.isEmpty()) {
            turns.add(new Turn(results));
            results.clear();
        }
    }

    /** Whether these are results of calls. */
    public boolean isResults() {
        return messages.get(0).role() == Message.Role.TOOL;
    }

    /** What was said, where these are no results. */
    public Message said() {
        return messages.get(0);
    }
}
