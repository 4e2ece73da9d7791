package io.gatehouse.lua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.InvalidConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFunctionTest {
    private static final String FAILED = "500 An unexpected error occurred";

    private final Functions functions = new Functions();

    @AfterEach
    void close() {
        functions.engine().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while true do end",
                "repeat until false",
                "::again:: goto again",
                "while true do pcall(function() while true do end end) end",
                "xpcall(function() while true do end end, function() while true do end end)",
                "while true do coroutine.resume(coroutine.create(function() while true do end end)) end",
                "coroutine.wrap(function() while true do end end)()",
                "('x'):gsub('x', function() while true do end end)",
                "table.sort({3, 2, 1}, function() while true do end end)",
                "local s = ('a'):rep(3000) s:find(('a*'):rep(30) .. 'b')",
                "local s = ('a'):rep(200000) for i = 1, 1e6 do s:find('.-.-b') end",
                "local t = {} for i = 1, 3e6 do table.insert(t, 1, i) end",
                "ngx.re.match(('a'):rep(100000), ('(a*)*'):rep(20) .. 'b') error('not linear')"
            })
    void endsWhatDoesNotEnd(String source) throws Exception {
        assertEquals(FAILED, functions.access(new FakeExchange(), source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "local s = ('x'):rep(1e6) for i = 1, 20 do s = s .. s .. s .. s end",
                "local s = 'x' while true do s = s .. s end",
                "local s = string.rep('x', 1e9)",
                "local s = ('x'):rep(1e9, 'y')",
                "local t = {} for i = 1, 1e6 do t[i] = ('x'):rep(1e5) .. i end",
                "local s = ('x'):rep(1e6) local t = {} for i = 1, 100 do t[i] = s end table.concat(t)",
                "local s = ('x'):rep(1e4) s:gsub('x', ('y'):rep(1e4))",
                "local s = ('x'):rep(1e6) s:gsub('.', '%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0')",
                "local s = ('x'):rep(1e6) s:gsub('.', function() return s end)",
                "local s = ('x'):rep(8e6) string.format('%s%s%s%s%q', s, s, s, s, s)",
                "local t = {} while true do t[#t + 1] = {} end",
                "local t = {} while true do t[#t + 1] = coroutine.create(function() end) end",
                "local s = ('x'):rep(1e6) while true do ngx.say(s) end"
            })
    void endsWhatTakesTooMuchMemory(String source) throws Exception {
        assertEquals(FAILED, functions.access(new FakeExchange(), source));
        assertTrue(functions.engine().idleKilobytes() < 8 * 1024, "the state gave its memory back, or is gone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "local function f() return 1 + f() end f()",
                "local function f() return pcall(f) end while true do f() end",
                "local s = ('x'):rep(250) local function f(x) return (x:gsub('x', f)) end f(s)",
                "local t = {} for i = 1, 1000 do t = {t} end kong.response.exit(200, t)",
                "local t = {} t.t = t kong.response.exit(200, t)",
                "os.execute('true')",
                "io.open('/etc/passwd')",
                "require('ffi')",
                "require 'os'",
                "load('return 1')()",
                "loadstring('return 1')()",
                "dofile('/etc/passwd')",
                "debug.sethook()",
                "collectgarbage('stop')",
                "getmetatable('').__index.rep = nil",
                "setmetatable({}, {})",
                "rawset(_G, 'x', 1)",
                "getfenv(2).x = 1",
                "string.dump(function() end)",
                "(''):dump()",
                "newproxy(true)",
                "java.import('java.lang.Runtime')",
                "package.loadlib('x', '*')",
                "jit.on()",
                "error({secret = 1})",
                "error()",
                "error(nil)",
                "local x = nil; x.y = 1",
                "ngx.var.no_such_thing = 1",
                "kong.request.set_header('a', 'b')",
                "kong.service.request.set_header('a', 'b\\r\\nc: d')",
                "kong.service.request.set_header('a b', 'c')",
                "kong.service.request.set_header('Content-Length', '3')",
                "kong.ctx.shared.f = function() end",
                "kong.ctx.shared.t = {} kong.ctx.shared.t.t = kong.ctx.shared.t",
                "for i = 1, 20 do kong.ctx.shared[i] = ('x'):rep(1e5) end"
            })
    void failsInsteadOfDoingWhatItMustNot(String source) throws Exception {
        FakeExchange exchange = new FakeExchange();
        assertEquals(FAILED, functions.access(exchange, source));
        assertTrue(exchange.headers().isEmpty());
    }

    @Test
    void refusesBytecodeAndBrokenSource() {
        InvalidConfig bytecode =
                assertThrows(InvalidConfig.class, () -> functions.configure("access", "\u001bLJ\u0002"));
        assertEquals("config.access.1 must be source code, not bytecode", bytecode.getMessage());
        InvalidConfig broken =
                assertThrows(InvalidConfig.class, () -> functions.configure("access", "return 1", "\nlocal = 'sk-1'"));
        assertEquals("config.access.2 error parsing pre-function: access:2: '<name>' expected", broken.getMessage());
        assertThrows(InvalidConfig.class, () -> functions.configure("access", "end os.exit() do"));
    }

    @Test
    void neverQuotesTheSourceThatItRefuses() {
        InvalidConfig broken =
                assertThrows(InvalidConfig.class, () -> functions.configure("access", "local k = 'sk-secret"));
        assertFalse(String.valueOf(broken.getMessage()).contains("sk-secret"));
    }

    @Test
    void keepsOneFunctionFromChangingAnother() throws Exception {
        String spoil =
                "string.rep = nil; math.floor = nil; kong.request.get_header = nil; ngx.now = nil; _G.pairs = nil;"
                        + "require('cjson.safe').decode = nil; leaked = 'yes'";
        assertEquals("proceed", functions.access(new FakeExchange(), spoil));
        assertEquals(
                "function function function function function function nil",
                functions.value(
                        new FakeExchange(),
                        "return type(string.rep), type(math.floor), type(kong.request.get_header), type(ngx.now),"
                                + " type(pairs), type(require('cjson.safe').decode), leaked"));
    }

    @Test
    void servesTheNextRequestAfterAnEndlessOne() throws Exception {
        LuaFunctions endless =
                functions.configure("access", "if kong.request.get_method() == 'PUT' then while true do end end");
        for (int i = 0; i < 3; i++) {
            FakeExchange put = new FakeExchange().method(io.netty.handler.codec.http.HttpMethod.PUT);
            assertEquals(
                    FAILED,
                    io.gatehouse.plugin.Decisions.text(functions.plugin().access(endless, put)));
            assertEquals(
                    "proceed",
                    io.gatehouse.plugin.Decisions.text(functions.plugin().access(endless, new FakeExchange())));
        }
        assertEquals(1, functions.engine().size());
    }
}
