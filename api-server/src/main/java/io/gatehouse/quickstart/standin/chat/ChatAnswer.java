package io.gatehouse.quickstart.standin.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The canned answer to a prompt, in pieces of one word each; a piece counts as one token.
 *
 * @param finishReason {@code stop}, or {@code length} when the client's limit cut the answer
 * @param promptTokens the words of all messages, at least one
 */
public record ChatAnswer(List<String> pieces, String finishReason, int promptTokens) {
    private static final Pattern WORD = Pattern.compile("\\s*\\S+");
    private static final int LONGEST_ECHO = 200;

    public ChatAnswer {
        pieces = List.copyOf(pieces);
    }

    public static ChatAnswer to(ChatRequest request) {
        List<String> pieces = words(textFor(request.prompt()));
        boolean cut = pieces.size() > request.longest();
        int promptTokens =
                request.texts().stream().mapToInt(text -> words(text).size()).sum();
        return new ChatAnswer(
                cut ? pieces.subList(0, request.longest()) : pieces,
                cut ? "length" : "stop",
                Math.max(1, promptTokens));
    }

    public String text() {
        return String.join("", pieces);
    }

    private static String textFor(String prompt) {
        if (prompt.toLowerCase(Locale.ROOT).contains("capital of france")) {
            return "The capital of France is Paris. (Said by Gatehouse's stand-in, not by a language model.)";
        }
        String echo = prompt.length() <= LONGEST_ECHO ? prompt : prompt.substring(0, LONGEST_ECHO) + "…";
        return "I am Gatehouse's stand-in, not a language model. You said: " + echo;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
