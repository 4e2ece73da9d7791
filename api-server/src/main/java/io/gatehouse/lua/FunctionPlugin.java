package io.gatehouse.lua;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.lua.LuaSource.Malformed;
import io.gatehouse.plugin.BodyNeed;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.Plugin;
import io.gatehouse.plugin.ResponseHead;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the Lua functions of its config in the phases that they are written for. */
public abstract class FunctionPlugin implements Plugin<LuaFunctions> {
    private static final Logger LOG = LoggerFactory.getLogger(FunctionPlugin.class);

    /** As much as the other plugins that look into bodies. */
    private static final int BODY_BYTES = 8 * 1024 * 1024;

    private static final int MAX_SOURCE = 256 * 1024;
    private static final byte BYTECODE = 0x1B;

    /** Phases that this gateway has no place for. */
    private static final List<String> NOT_RUN = List.of(
            "certificate",
            "rewrite",
            "log",
            "body_filter",
            "ws_handshake",
            "ws_client_frame",
            "ws_upstream_frame",
            "ws_close");

    private static final AtomicInteger IDS = new AtomicInteger();

    private final String name;
    private final int priority;
    private final LuaEngine engine;

    protected FunctionPlugin(String name, int priority, LuaEngine engine) {
        this.name = name;
        this.priority = priority;
        this.engine = engine;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int priority() {
        return priority;
    }

    @Override
    public final LuaFunctions configure(JsonNode config) throws InvalidConfig {
        Fields fields = Fields.of(config);
        for (String phase : NOT_RUN) {
            if (!fields.texts(phase).isEmpty()) {
                throw fields.invalid(phase, "has functions, and this gateway does not run functions in that phase");
            }
        }
        Map<LuaPhase, List<LuaFunctions.Source>> phases = new EnumMap<>(LuaPhase.class);
        for (LuaPhase phase : LuaPhase.values()) {
            List<LuaFunctions.Source> sources = new ArrayList<>();
            for (String text : fields.texts(phase.field())) {
                sources.add(compile(fields, phase, sources.size() + 1, text));
            }
            if (!sources.isEmpty()) {
                phases.put(phase, List.copyOf(sources));
            }
        }
        LuaFunctions functions = new LuaFunctions(IDS.incrementAndGet(), name, phases);
        engine.freeWithout(functions);
        return functions;
    }

    private LuaFunctions.Source compile(Fields fields, LuaPhase phase, int number, String text) throws InvalidConfig {
        byte[] source = text.getBytes(UTF_8);
        String field = phase.field() + "." + number;
        if (source.length > MAX_SOURCE) {
            throw fields.invalid(field, "must not be longer than " + MAX_SOURCE + " bytes");
        }
        if (source.length > 0 && source[0] == BYTECODE) {
            throw fields.invalid(field, "must be source code, not bytecode");
        }
        String missing = LuaNativeLibrary.problem();
        if (missing != null) {
            throw new InvalidConfig(missing);
        }
        String problem = engine.problem(source, "=" + phase.field());
        if (problem != null) {
            throw fields.invalid(field, "error parsing " + name + ": " + withoutQuote(problem));
        }
        try {
            // One character per byte, so that the text comes out as the bytes that went in.
            String guarded = GuardedSource.of(new String(source, ISO_8859_1));
            return new LuaFunctions.Source(text, guarded.getBytes(ISO_8859_1));
        } catch (Malformed unknown) {
            throw fields.invalid(field, "is written in a way that this gateway does not read: " + unknown.getMessage());
        }
    }

    /** Whether it is text, of a length that is taken. */
    static boolean isSource(byte[] source) {
        return source.length <= MAX_SOURCE && (source.length == 0 || source[0] != BYTECODE);
    }

    /** What stands behind {@code near} is a piece of the source, which may be a secret. */
    private static String withoutQuote(String problem) {
        int near = problem.indexOf(" near '");
        return TextLines.printable(near < 0 ? problem : problem.substring(0, near), 300);
    }

    @Override
    public final BodyNeed requestBody(LuaFunctions functions) {
        return functions.readsBody() ? new BodyNeed(BODY_BYTES) : BodyNeed.STREAMED;
    }

    /** A function that does not end must not hold up an event loop. */
    @Override
    public final boolean blocks(LuaFunctions functions) {
        return functions.has(LuaPhase.ACCESS);
    }

    @Override
    public final Decision access(LuaFunctions functions, Exchange exchange) {
        if (!functions.has(LuaPhase.ACCESS)) {
            return Decision.proceed();
        }
        LuaCall call = new LuaCall(name, LuaPhase.ACCESS, exchange, null);
        return run(functions, call) ? call.decision() : Decision.refuse(500, "An unexpected error occurred");
    }

    @Override
    public final void response(LuaFunctions functions, Exchange exchange, ResponseHead head) {
        if (functions.has(LuaPhase.HEADER_FILTER)) {
            run(functions, new LuaCall(name, LuaPhase.HEADER_FILTER, exchange, head));
        }
    }

    private boolean run(LuaFunctions functions, LuaCall call) {
        String problem = engine.run(functions, call);
        if (problem != null) {
            LOG.error("{} failed, request {}: {}", name, call.exchange().requestId(), problem);
        }
        return problem == null;
    }
}
