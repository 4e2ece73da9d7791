package io.gatehouse.lua;

import io.gatehouse.lua.LuaSource.Kind;
import io.gatehouse.lua.LuaSource.Malformed;
import io.gatehouse.lua.LuaSource.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A source in which every {@code a .. b} is written as a call that weighs the result first. One concatenation can take
 * gigabytes in a single instruction, so no check between instructions comes in time, and LuaJIT has no hook for it.
 * Lines stay what they were, for error messages.
 */
final class GuardedSource {
    private static final int MAX_DEPTH = 150;
    private static final int UNARY = 8;
    private static final int CONCATENATION = 5;

    /** How strongly an operator binds to its left and to its right. */
    private static final Map<String, int[]> OPERATORS = Map.ofEntries(
            Map.entry("or", new int[] {1, 1}),
            Map.entry("and", new int[] {2, 2}),
            Map.entry("<", new int[] {3, 3}),
            Map.entry(">", new int[] {3, 3}),
            Map.entry("<=", new int[] {3, 3}),
            Map.entry(">=", new int[] {3, 3}),
            Map.entry("~=", new int[] {3, 3}),
            Map.entry("==", new int[] {3, 3}),
            Map.entry("..", new int[] {CONCATENATION, CONCATENATION}),
            Map.entry("+", new int[] {6, 6}),
            Map.entry("-", new int[] {6, 6}),
            Map.entry("*", new int[] {7, 7}),
            Map.entry("/", new int[] {7, 7}),
            Map.entry("%", new int[] {7, 7}),
            Map.entry("^", new int[] {10, 9}));

    private static final Set<String> BLOCK_ENDS = Set.of("end", "else", "elseif", "until");

    private final String source;
    private final String join;
    private final List<Word> words;
    private final Map<Integer, StringBuilder> insertions = new TreeMap<>();
    private final Map<Integer, Integer> removals = new TreeMap<>();
    private int at;
    private int depth;

    private GuardedSource(String source) throws Malformed {
        this.source = source;
        this.join = LuaSource.unusedName(source);
        this.words = LuaSource.words(source);
    }

    /** Source that takes the joining function and returns the function that the given source is. */
    static String of(String source) throws Malformed {
        GuardedSource guarded = new GuardedSource(source);
        guarded.block();
        if (guarded.word().kind() != Kind.END) {
            throw new Malformed("'<eof>' expected");
        }
        return "local " + guarded.join + " = ...; return function(...) " + guarded.rewritten() + "\nend";
    }

    private String rewritten() {
        StringBuilder text = new StringBuilder(source.length() + 64);
        for (int i = 0; i <= source.length(); i++) {
            StringBuilder inserted = insertions.get(i);
            if (inserted != null) {
                text.append(inserted);
            }
            Integer removed = removals.get(i);
            if (removed != null) {
                i += removed - 1;
            } else if (i < source.length()) {
                text.append(source.charAt(i));
            }
        }
        return text.toString();
    }

    private void block() throws Malformed {
        enter();
        while (word().kind() != Kind.END && !(word().kind() == Kind.KEYWORD && BLOCK_ENDS.contains(word().text()))) {
            statement();
        }
        depth--;
    }

    private void statement() throws Malformed {
        if (take(";")) {
            return;
        }
        if (take("if")) {
            do {
                expression(0);
                expect("then");
                block();
            } while (take("elseif"));
            if (take("else")) {
                block();
            }
            expect("end");
        } else if (take("while")) {
            expression(0);
            expect("do");
            blockToEnd();
        } else if (take("do")) {
            blockToEnd();
        } else if (take("for")) {
            names();
            if (!take("=")) {
                expect("in");
            }
            expressions();
            expect("do");
            blockToEnd();
        } else if (take("repeat")) {
            block();
            expect("until");
            expression(0);
        } else if (take("function")) {
            name();
            while (take(".") || take(":")) {
                name();
            }
            body();
        } else if (take("local")) {
            if (take("function")) {
                name();
                body();
            } else {
                names();
                if (take("=")) {
                    expressions();
                }
            }
        } else if (take("return")) {
            boolean last = word().kind() == Kind.END || word().is(";") || BLOCK_ENDS.contains(word().text());
            if (!last) {
                expressions();
            }
        } else if (take("goto")) {
            name();
        } else if (take("::")) {
            name();
            expect("::");
        } else if (!take("break")) {
            assignmentOrCall();
        }
    }

    private void assignmentOrCall() throws Malformed {
        suffixed();
        if (word().is("=") || word().is(",")) {
            while (take(",")) {
                suffixed();
            }
            expect("=");
            expressions();
        }
    }

    private void blockToEnd() throws Malformed {
        block();
        expect("end");
    }

    private void body() throws Malformed {
        expect("(");
        while (!take(")")) {
            if (!take("...") && !take(",")) {
                name();
            }
        }
        blockToEnd();
    }

    private void names() throws Malformed {
        do {
            name();
        } while (take(","));
    }

    private void expressions() throws Malformed {
        do {
            expression(0);
        } while (take(","));
    }

    private void expression(int limit) throws Malformed {
        enter();
        int start = word().start();
        if (take("not") || take("-") || take("#")) {
            expression(UNARY);
        } else {
            simple();
        }
        int[] binding = OPERATORS.get(operator());
        while (binding != null && binding[0] > limit) {
            if (word().is("..")) {
                concatenation(start);
            } else {
                at++;
                expression(binding[1]);
            }
            binding = OPERATORS.get(operator());
        }
        depth--;
    }

    /** Everything since {@code start} is the first operand; each further one stands behind a {@code ..}. */
    private void concatenation(int start) throws Malformed {
        // Parentheses cut a call with many results down to the one that an operand is, and keep a returned
        // concatenation from being a tail call, whose errors name no line.
        insert(start, "(" + join + "((", true);
        while (word().is("..")) {
            insert(previousEnd(), ")", false);
            removals.put(word().start(), 2);
            insert(word().start(), ",", false);
            at++;
            insert(word().start(), "(", false);
            expression(CONCATENATION);
        }
        insert(previousEnd(), ")))", false);
    }

    private String operator() {
        return word().kind() == Kind.KEYWORD || word().kind() == Kind.SYMBOL ? word().text() : "";
    }

    private void simple() throws Malformed {
        if (word().kind() == Kind.NUMBER
                || word().kind() == Kind.STRING
                || word().is("nil")
                || word().is("true")
                || word().is("false")
                || word().is("...")) {
            at++;
        } else if (word().is("{")) {
            table();
        } else if (take("function")) {
            body();
        } else {
            suffixed();
        }
    }

    private void suffixed() throws Malformed {
        if (take("(")) {
            expression(0);
            expect(")");
        } else {
            name();
        }
        while (true) {
            if (take(".")) {
                name();
            } else if (take("[")) {
                expression(0);
                expect("]");
            } else if (take(":")) {
                name();
                arguments();
            } else if (word().is("(") || word().is("{") || word().kind() == Kind.STRING) {
                arguments();
            } else {
                return;
            }
        }
    }

    private void arguments() throws Malformed {
        if (word().kind() == Kind.STRING) {
            at++;
        } else if (word().is("{")) {
            table();
        } else {
            expect("(");
            if (!take(")")) {
                expressions();
                expect(")");
            }
        }
    }

    private void table() throws Malformed {
        expect("{");
        while (!take("}")) {
            if (take("[")) {
                expression(0);
                expect("]");
                expect("=");
            } else if (word().kind() == Kind.NAME && words.get(at + 1).is("=")) {
                at += 2;
            }
            expression(0);
            if (!take(",") && !take(";") && !word().is("}")) {
                throw new Malformed("'}' expected");
            }
        }
    }

    private void name() throws Malformed {
        if (word().kind() != Kind.NAME) {
            throw new Malformed("a name expected");
        }
        at++;
    }

    private void expect(String text) throws Malformed {
        if (!take(text)) {
            throw new Malformed("'" + text + "' expected");
        }
    }

    private boolean take(String text) {
        if (word().is(text)) {
            at++;
            return true;
        }
        return false;
    }

    private Word word() {
        return words.get(at);
    }

    private int previousEnd() {
        return words.get(at - 1).end();
    }

    private void enter() throws Malformed {
        if (++depth > MAX_DEPTH) {
            throw new Malformed("nested too deeply");
        }
    }

    /** An outer operand begins before the inner ones that begin at the same place, and ends behind them. */
    private void insert(int offset, String text, boolean first) {
        StringBuilder inserted = insertions.computeIfAbsent(offset, it -> new StringBuilder());
        if (first) {
            inserted.insert(0, text);
        } else {
            inserted.append(text);
        }
    }
}
