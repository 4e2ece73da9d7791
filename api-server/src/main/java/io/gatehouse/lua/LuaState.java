package io.gatehouse.lua;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import party.iroiro.luajava.JFunction;
import party.iroiro.luajava.LuaException;
import party.iroiro.luajava.luajit.LuaJit;

/**
 * One LuaJIT state with the kit and the functions of every config that ran in it. Used by one thread at a time; like a
 * worker process of Kong, it shares nothing with the others.
 */
final class LuaState implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LuaState.class);

    /** In their order: each builds on those before. */
    private static final List<String> KIT = List.of("guard", "sandbox", "json", "ngx", "pdk");

    private static final int HEAP_KILOBYTES = 64 * 1024;
    private static final int TEXT_BYTES = 16 * 1024 * 1024;

    /** What an idle state may keep; one that a function blew up is not worth keeping. */
    private static final int IDLE_KILOBYTES = 8 * 1024;

    /** The binding remembers every coroutine that called into Java until the state is closed. */
    private static final int MAX_COROUTINE_CALLS = 10_000;

    private static final int MAX_LOGGED = 2000;

    private final LuaJit lua = new LuaJit();
    private final LuaStack stack = new LuaStack(lua);
    private final Set<Integer> defined = new HashSet<>();
    private final Queue<Integer> retired = new ConcurrentLinkedQueue<>();
    private final int define;
    private final int invoke;
    private final int forget;
    private final int count;
    private @Nullable LuaCall call;
    private @Nullable LuaJson json;
    private int coroutineCalls;

    LuaState() {
        try {
            lua.openLibraries();
            lua.newTable();
            int core = lua.ref(LuaStack.REGISTRY);
            pushHost();
            int host = lua.ref(LuaStack.REGISTRY);
            for (String file : KIT) {
                load(resource(file), "=" + file);
                lua.rawGetI(LuaStack.REGISTRY, host);
                lua.rawGetI(LuaStack.REGISTRY, core);
                lua.pCall(2, 0);
            }
            define = function(core, "define");
            invoke = function(core, "invoke");
            forget = function(core, "forget");
            load("return function() return collectgarbage('count') end".getBytes(StandardCharsets.US_ASCII), "=count");
            lua.pCall(0, 1);
            count = lua.ref(LuaStack.REGISTRY);
        } catch (RuntimeException | Error failure) {
            lua.close();
            throw failure;
        }
    }

    private int function(int core, String name) {
        lua.rawGetI(LuaStack.REGISTRY, core);
        lua.push(name);
        lua.rawGet(-2);
        int reference = lua.ref(LuaStack.REGISTRY);
        lua.setTop(0);
        return reference;
    }

    private static byte[] resource(String file) {
        try (InputStream in = LuaState.class.getResourceAsStream(file + ".lua")) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException failure) {
            throw new IllegalStateException("the kit's " + file + ".lua can't be read", failure);
        }
    }

    private void pushHost() {
        HostFunctions host = new HostFunctions();
        new TextFunctions().register(host);
        new RequestFunctions(this::current).register(host);
        new ResponseFunctions(this::current).register(host);
        host.add("late", it -> it.result(current().late()));
        host.add("phase", it -> it.result(current().phase().field()));
        host.add("log", this::log);
        host.add("null", it -> {
            LuaJson.pushNull(it.lua());
            return 1;
        });
        host.add("array_metatable", it -> {
            it.lua().setTop(1);
            json = new LuaJson(it.lua().ref(LuaStack.REGISTRY));
            return 0;
        });
        host.add("json_decode", it -> json().decode(it, it.bytes(1)));
        host.add("json_encode", it -> {
            it.lua().setTop(1);
            return json().encode(it, 1);
        });
        host.add("load_context", this::loadContext);
        host.add("save_context", this::saveContext);
        lua.createTable(0, host.all().size() + 4);
        host.all().forEach((name, function) -> {
            lua.push(name);
            lua.push((JFunction) caller -> {
                boolean coroutine = caller.getId() != lua.getId();
                if (coroutine) {
                    coroutineCalls++;
                }
                try {
                    return function.call(coroutine ? new LuaStack(caller) : stack);
                } catch (IllegalArgumentException unfit) {
                    throw new LuaFailure(String.valueOf(unfit.getMessage()));
                }
            });
            lua.rawSet(-3);
        });
        number("heap_kb", HEAP_KILOBYTES);
        number("text_bytes", TEXT_BYTES);
        number("kong_version_num", 3_009_001);
        stack.field("kong_version", "3.9.1");
    }

    private void number(String name, int value) {
        lua.push(name);
        lua.push((long) value);
        lua.rawSet(-3);
    }

    /** The binding raises in Lua what an exception says of itself. */
    private static final class LuaFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LuaFailure(String message) {
            super(message, null, false, false);
        }

        @Override
        @SuppressWarnings("OverrideThrowableToString") // The binding takes its text from here.
        public String toString() {
            return String.valueOf(getMessage());
        }
    }

    private LuaCall current() {
        return Objects.requireNonNull(call, "no function is running");
    }

    private LuaJson json() {
        return Objects.requireNonNull(json, "the kit is not loaded");
    }

    /** Runs the config's functions of that phase. Returns what went wrong, null when nothing did. */
    @Nullable
    String run(LuaFunctions functions, LuaCall running) {
        call = running;
        try {
            if (defined.add(functions.id())) {
                functions.phases().forEach((phase, sources) -> {
                    for (int i = 0; i < sources.size(); i++) {
                        define(functions, phase, i, sources.get(i));
                    }
                });
            }
            lua.rawGetI(LuaStack.REGISTRY, invoke);
            lua.push((long) functions.id());
            lua.push(running.phase().field());
            lua.push((long) running.phase().instructions());
            lua.pCall(3, 1);
            return lua.isNil(-1) ? null : TextLines.printable(stack.text(lua.getTop()), MAX_LOGGED);
        } catch (LuaException failure) {
            return TextLines.printable(String.valueOf(failure.getMessage()), MAX_LOGGED);
        } finally {
            lua.setTop(0);
            call = null;
        }
    }

    private void define(LuaFunctions functions, LuaPhase phase, int index, LuaFunctions.Source source) {
        lua.rawGetI(LuaStack.REGISTRY, define);
        lua.push((long) functions.id());
        lua.push(phase.field());
        // Not the source itself, as Kong has it: messages would show its first line, whatever that holds.
        load(source.guarded(), "=" + functions.plugin() + "." + phase.field() + "[" + (index + 1) + "]");
        lua.pCall(3, 0);
    }

    /** Checks that a source compiles. Returns what is wrong with it, null when nothing is. */
    @Nullable
    String problem(byte[] source, String name) {
        try {
            load(source, name);
            return null;
        } catch (LuaException failure) {
            return String.valueOf(failure.getMessage());
        } finally {
            lua.setTop(0);
        }
    }

    private void load(byte[] source, String name) {
        ByteBuf direct = Unpooled.directBuffer(source.length + 1);
        try {
            direct.writeBytes(source);
            lua.load(direct.nioBuffer().slice(), name);
        } finally {
            direct.release();
        }
    }

    /** Tells the state, from any thread, that a config is gone; it lets go of it when it is used next. */
    void retire(int id) {
        retired.add(id);
    }

    /** Lets go of what is gone. Returns false when the state had better be closed. */
    boolean tidy() {
        boolean dropped = false;
        for (Integer id = retired.poll(); id != null; id = retired.poll()) {
            if (defined.remove(id)) {
                lua.rawGetI(LuaStack.REGISTRY, forget);
                lua.push((long) id);
                lua.pCall(1, 0);
                dropped = true;
            }
        }
        if (dropped || kilobytes() > IDLE_KILOBYTES) {
            lua.gc();
        }
        return kilobytes() <= IDLE_KILOBYTES && coroutineCalls <= MAX_COROUTINE_CALLS;
    }

    /** The memory in use. */
    double kilobytes() {
        lua.rawGetI(LuaStack.REGISTRY, count);
        lua.pCall(0, 1);
        double kilobytes = lua.toNumber(-1);
        lua.setTop(0);
        return kilobytes;
    }

    private int log(LuaStack it) {
        String text = TextLines.printable(it.text(2), MAX_LOGGED);
        LuaCall running = current();
        switch (it.text(1)) {
            case "debug" ->
                LOG.debug("{} of {}: {}", running.plugin(), running.exchange().requestId(), text);
            case "info", "notice" ->
                LOG.info("{} of {}: {}", running.plugin(), running.exchange().requestId(), text);
            case "warn" ->
                LOG.warn("{} of {}: {}", running.plugin(), running.exchange().requestId(), text);
            default ->
                LOG.error("{} of {}: {}", running.plugin(), running.exchange().requestId(), text);
        }
        return 0;
    }

    private int loadContext(LuaStack it) {
        LuaTable table = contexts().get(contextName(it));
        if (table == null) {
            return it.nil();
        }
        table.push(it);
        return 1;
    }

    private int saveContext(LuaStack it) {
        try {
            contexts().put(contextName(it), LuaTable.read(it, 2));
            return it.result(true);
        } catch (IllegalArgumentException unfit) {
            it.lua().setTop(2);
            return it.failure(String.valueOf(unfit.getMessage()));
        }
    }

    private LuaContexts contexts() {
        return current().exchange().attachment(LuaContexts.class, LuaContexts::new);
    }

    /** {@code kong.ctx.plugin} is each plugin's own. */
    private String contextName(LuaStack it) {
        String name = it.text(1);
        return name.equals("plugin") ? name + " " + current().plugin() : name;
    }

    @Override
    public void close() {
        lua.close();
    }
}
