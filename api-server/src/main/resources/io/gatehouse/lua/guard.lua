-- Bounds for functions that nobody vouches for: instructions, time, memory. `core` collects what the other files use.
local host, core = ...

local error, pcall, select, tostring, type = error, pcall, select, tostring, type
local count, floor, min, next, setmetatable, unpack = collectgarbage, math.floor, math.min, next, setmetatable, unpack
local sethook = debug.sethook
local find, sub, rep, format, gsub = string.find, string.sub, string.rep, string.format, string.gsub
local concat, insert, remove, sort = table.concat, table.insert, table.remove, table.sort

-- Compiled traces pass hooks by, so the limits need the interpreter.
jit.off()

local INTERVAL = 256
local HEAP_KB = host.heap_kb
local TEXT = host.text_bytes
-- What a result or an argument may weigh before it counts as work of its own.
local SMALL = 65536

local used, limit, ticks = 0, 0, 0
-- Why the function ends early; set together with an error that no pcall of the function can hold up.
local stopped = nil
local STOP = {}

local function stop(reason)
  stopped = reason
  error(STOP, 0)
end

local function check_heap()
  if count("count") > HEAP_KB then
    count("collect")
    if count("count") > HEAP_KB then
      stop("used more than " .. floor(HEAP_KB / 1024) .. " MiB of memory")
    end
  end
end

local function check_time()
  if host.late() then
    stop("ran for longer than it may")
  end
end

local function check()
  used = used + INTERVAL
  if used > limit then
    stop("ran more than " .. limit .. " instructions")
  end
  check_heap()
  ticks = ticks + 1
  if ticks % 8 == 0 then
    check_time()
  end
end

-- Library functions run to their end without a hook, so big ones are weighed before.
local function weigh(bytes)
  if bytes > TEXT then
    error("a string of " .. bytes .. " bytes is longer than the " .. TEXT .. " that are allowed", 3)
  end
  if bytes > SMALL then
    check_heap()
    check_time()
  end
end

-- Stands in for every `..` of a function: one instruction could take gigabytes.
local function join(...)
  local n, bytes = select("#", ...), 0
  for i = 1, n do
    local part = select(i, ...)
    local kind = type(part)
    if kind == "string" then
      bytes = bytes + #part
    elseif kind ~= "number" then
      error("attempt to concatenate a " .. kind .. " value", 2)
    end
  end
  weigh(bytes)
  return n == 2 and (...) .. select(2, ...) or concat({...})
end

-- Patterns: the library's own matcher backtracks without end on some, so it gets only what is surely cheap.
local powers, known = {}, 0

local function power(pattern)
  local value = powers[pattern]
  if not value then
    local _, quantified = gsub(pattern, "[%*%+%-%?]", "")
    local _, balanced = gsub(pattern, "%%b", "")
    value = quantified + balanced + (sub(pattern, 1, 1) == "^" and 0 or 1)
    if known > 500 then
      powers, known = {}, 0
    end
    powers[pattern], known = value, known + 1
  end
  return value
end

local function texts(name, s, pattern)
  local a, b = type(s), type(pattern)
  if a ~= "string" and a ~= "number" then
    error("bad argument #1 to '" .. name .. "' (string expected, got " .. a .. ")", 3)
  end
  if b ~= "string" and b ~= "number" then
    error("bad argument #2 to '" .. name .. "' (string expected, got " .. b .. ")", 3)
  end
  return tostring(s), tostring(pattern)
end

local function search(s, pattern, init)
  if (#s + 1) ^ power(pattern) <= 1e6 then
    return find(s, pattern, init)
  end
  check_time()
  local found = host.search(s, pattern, init)
  if found == nil then
    return nil
  elseif found == "late" then
    stop("ran for longer than it may")
  elseif type(found) == "string" then
    error(found, 3)
  end
  local captures, n = {}, 0
  for i = 3, #found, 2 do
    n = n + 1
    captures[n] = found[i + 1] < 0 and found[i] or sub(s, found[i], found[i] + found[i + 1] - 1)
  end
  return found[1], found[2], unpack(captures, 1, n)
end

local function start(init, length)
  init = init == nil and 1 or floor(init)
  if init < 0 then
    init = length + init + 1
  end
  return init < 1 and 1 or init
end

function string.find(s, pattern, init, plain)
  s, pattern = texts("find", s, pattern)
  init = start(init, #s)
  if plain or not find(pattern, "[%^%$%*%+%?%.%(%)%[%]%%%-]") then
    if #s * #pattern > 2e9 then
      error("both the text and what is looked for in it are too long", 2)
    end
    return find(s, pattern, init, true)
  end
  return search(s, pattern, init)
end

local function captured(s, b, e, ...)
  if b == nil then
    return nil
  elseif select("#", ...) == 0 then
    return sub(s, b, e)
  end
  return ...
end

function string.match(s, pattern, init)
  s, pattern = texts("match", s, pattern)
  return captured(s, search(s, pattern, start(init, #s)))
end

function string.gmatch(s, pattern)
  s, pattern = texts("gmatch", s, pattern)
  local at = 1
  local function step(b, e, ...)
    if b == nil then
      at = #s + 2
      return nil
    end
    at = e >= b and e + 1 or b + 1
    return captured(s, b, e, ...)
  end
  return function()
    if at > #s + 1 then
      return nil
    end
    return step(search(s, pattern, at))
  end
end

local function replacement(with, kind, s, b, e, ...)
  local value
  if kind == "string" then
    if not find(with, "%", 1, true) then
      return with
    end
    local captures = {...}
    local whole = sub(s, b, e)
    local pieces, n, at, bytes = {}, 0, 1, 0
    while true do
      local mark = find(with, "%", at, true)
      local piece = sub(with, at, (mark or #with + 1) - 1)
      if mark then
        local c = sub(with, mark + 1, mark + 1)
        local number = tonumber(c)
        if number == 0 or (number == 1 and #captures == 0) then
          piece = piece .. whole
        elseif number then
          if captures[number] == nil then
            error("invalid capture index", 4)
          end
          piece = piece .. captures[number]
        else
          piece = piece .. c
        end
      end
      bytes = bytes + #piece
      weigh(bytes)
      n = n + 1
      pieces[n] = piece
      if not mark then
        return concat(pieces)
      end
      at = mark + 2
    end
  elseif kind == "table" then
    value = with[captured(s, b, e, ...)]
  else
    value = with(captured(s, b, e, ...))
  end
  if not value then
    return sub(s, b, e)
  elseif type(value) ~= "string" and type(value) ~= "number" then
    error("invalid replacement value (a " .. type(value) .. ")", 4)
  end
  return tostring(value)
end

function string.gsub(s, pattern, with, most)
  s, pattern = texts("gsub", s, pattern)
  local kind = type(with)
  if kind == "number" then
    with, kind = tostring(with), "string"
  elseif kind ~= "string" and kind ~= "table" and kind ~= "function" then
    error("bad argument #3 to 'gsub' (string/function/table expected, got " .. kind .. ")", 2)
  end
  local anchored = sub(pattern, 1, 1) == "^"
  local pieces, n, at, bytes, replaced = {}, 0, 1, 0, 0
  local function step(b, e, ...)
    if b == nil then
      return false
    end
    local piece = replacement(with, kind, s, b, e, ...)
    local before = sub(s, at, b - 1)
    -- An empty match moves on by the character that it stands before.
    local after = e < b and sub(s, b, b) or ""
    bytes = bytes + #before + #piece + #after
    weigh(bytes)
    pieces[n + 1], pieces[n + 2], pieces[n + 3] = before, piece, after
    n = n + 3
    at = e < b and b + 1 or e + 1
    replaced = replaced + 1
    return true
  end
  while (most == nil or replaced < most) and at <= #s + 1 do
    if not step(search(s, pattern, at)) or anchored then
      break
    end
  end
  if replaced == 0 then
    return s, 0
  end
  pieces[n + 1] = sub(s, at)
  weigh(bytes + #pieces[n + 1])
  return concat(pieces), replaced
end

function string.rep(s, n, separator)
  if type(n) == "number" and (type(s) == "string" or type(s) == "number") then
    weigh((#tostring(s) + #(separator or "")) * n)
  end
  return rep(s, n, separator)
end

function string.format(pattern, ...)
  local n, values, bytes = select("#", ...), {...}, 0
  for i = 1, n do
    if type(values[i]) == "string" then
      -- %q may double it, %99s may widen it.
      bytes = bytes + 4 * #values[i]
    end
  end
  weigh(bytes + 100 * #tostring(pattern))
  return format(pattern, unpack(values, 1, n))
end

for _, name in ipairs({"lower", "upper", "reverse"}) do
  local original = string[name]
  string[name] = function(s)
    if type(s) == "string" then
      weigh(#s)
    end
    return original(s)
  end
end

-- Bytecode can do what no source can.
string.dump = nil

function table.concat(list, separator, from, to)
  if type(list) == "table" then
    local first, last, bytes = from or 1, to or #list, 0
    for i = first, last do
      local part = list[i]
      bytes = bytes + (type(part) == "string" and #part or 32) + #(separator or "")
      if bytes > TEXT then
        weigh(bytes)
      end
    end
    weigh(bytes)
  end
  return concat(list, separator, from, to)
end

local function moving(list)
  if type(list) == "table" and #list > 10000 then
    check_time()
  end
end

function table.insert(list, ...)
  if select("#", ...) > 1 then
    moving(list)
  end
  return insert(list, ...)
end

function table.remove(list, ...)
  moving(list)
  return remove(list, ...)
end

function table.sort(list, before)
  moving(list)
  return sort(list, before)
end

-- A function that is to end must not be able to catch its end.
local function through(ok, ...)
  if not ok and stopped then
    error(STOP, 0)
  end
  return ok, ...
end

local function guarded_pcall(f, ...)
  return through(pcall(f, ...))
end

-- The library's xpcall would run the handler inside the hook's own error, where no further hook runs.
local function guarded_xpcall(f, handler, ...)
  local function handle(ok, ...)
    if ok then
      return true, ...
    end
    return false, handler(...)
  end
  return handle(through(pcall(f, ...)))
end

local resume = coroutine.resume
local function guarded_resume(co, ...)
  return through(resume(co, ...))
end

-- Ends the function from inside the kit: it has answered, or it is done.
function core.finish()
  stop("")
end

core.weigh = weigh
core.join = join
core.pcall = guarded_pcall
core.xpcall = guarded_xpcall
core.resume = guarded_resume

-- Runs f under the limits. Returns nil, or what went wrong as text.
function core.bounded(instructions, f, ...)
  used, limit, ticks, stopped = 0, instructions, 0, nil
  sethook(check, "", INTERVAL)
  local ok, problem = pcall(f, ...)
  sethook()
  local reason = stopped
  stopped = nil
  if reason == "" then
    return nil
  elseif reason then
    return "the function " .. reason
  elseif ok then
    return nil
  end
  local kind = type(problem)
  return kind == "string" and problem or "a function raised a " .. kind .. " value"
end
