package io.gatehouse.quickstart.standin.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The canned answer to a prompt, in pieces of one word each; a piece counts as one token.
 *
 * @param pieces empty where a tool is called
 * @param promptTokens the words of all messages, at least one
 */
public record ChatAnswer(List<String> pieces, Ending ending, int promptTokens, Optional<ToolUse> toolUse) {
    private static final Pattern WORD = Pattern.compile("\\s*\\S+");
    private static final int LONGEST_ECHO = 200;
    private static final String WHO = "I am Gatehouse's stand-in, not a language model. ";

    /** Why the answer ends; each provider has words of its own for it. */
    public enum Ending {
        STOP,
        /** The client's limit cut the answer. */
        LENGTH,
        TOOL
    }

    public ChatAnswer {
        pieces = List.copyOf(pieces);
    }

    static ChatAnswer to(String prompt, List<String> texts, int longest) {
        return of(textFor(prompt), texts, longest);
    }

    static ChatAnswer toToolResult(String result, List<String> texts, int longest) {
        return of(WHO + "The tool answered: " + echo(result), texts, longest);
    }

    static ChatAnswer calling(ToolUse use, List<String> texts) {
        return new ChatAnswer(List.of(), Ending.TOOL, tokens(texts), Optional.of(use));
    }

    private static ChatAnswer of(String text, List<String> texts, int longest) {
        List<String> pieces = words(text);
        boolean cut = pieces.size() > longest;
        return new ChatAnswer(
                cut ? pieces.subList(0, longest) : pieces,
                cut ? Ending.LENGTH : Ending.STOP,
                tokens(texts),
                Optional.empty());
    }

    public String text() {
        return String.join("", pieces);
    }

    public int completionTokens() {
        return pieces.size() + toolUse.map(ToolUse::tokens).orElse(0);
    }

    private static int tokens(List<String> texts) {
        return Math.max(1, texts.stream().mapToInt(text -> words(text).size()).sum());
    }

    private static String textFor(String prompt) {
        if (prompt.toLowerCase(Locale.ROOT).contains("capital of france")) {
            return "The capital of France is Paris. (Said by Gatehouse's stand-in, not by a language model.)";
        }
        return WHO + "You said: " + echo(prompt);
    }

    private static String echo(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
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
